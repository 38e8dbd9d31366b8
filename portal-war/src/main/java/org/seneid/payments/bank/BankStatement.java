package org.seneid.payments.bank;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.seneid.platform.Money;

/** What the bank booked on the portal's account on a day, read from an ISO 20022 camt.053 document of any version. */
public record BankStatement(List<Line> lines) {

    /** Far more than a day has; a document without an end is not read to it. */
    private static final int MOST_LINES = 1_000_000;

    private static final Pattern DONG = Pattern.compile("([0-9]{1,18})(?:\\.0{1,5})?");

    /**
     * One booking.
     *
     * @param reference the bank's own, unlike any other
     * @param key of the portal's instruction; empty or another's when the portal gave none
     * @param amount negative when money left the portal's account
     * @param receiver the number that money came in for; empty when the bank named none
     */
    public record Line(String reference, String key, Money amount, String receiver, String memo) {}

    public BankStatement {
        lines = List.copyOf(lines);
    }

    /** @throws BankUnavailable when the text is no such document, or is in another currency */
    public static BankStatement read(String camt053) {
        try {
            var xml = factory().createXMLStreamReader(new StringReader(camt053));
            var lines = new ArrayList<Line>();
            while (xml.hasNext())
                if (xml.next() == XMLStreamConstants.START_ELEMENT
                        && xml.getLocalName().equals("Ntry")
                        && lines.size() < MOST_LINES) lines.add(line(entry(xml)));
            return new BankStatement(lines);
        } catch (XMLStreamException | IllegalArgumentException unreadable) {
            throw new BankUnavailable("statement", unreadable);
        }
    }

    /** No document names a file or an address that we open. */
    private static XMLInputFactory factory() {
        var factory = XMLInputFactory.newFactory();
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory;
    }

    /** The texts within one entry by the path of their elements, such as {@code BookgDt/DtTm}. */
    private static Map<String, String> entry(XMLStreamReader xml) throws XMLStreamException {
        var found = new HashMap<String, String>();
        var path = new ArrayList<String>();
        for (int event = xml.next(); !path.isEmpty() || event != XMLStreamConstants.END_ELEMENT; event = xml.next()) {
            switch (event) {
                case XMLStreamConstants.START_ELEMENT -> {
                    path.add(xml.getLocalName());
                    if (xml.getAttributeValue(null, "Ccy") != null)
                        found.putIfAbsent(String.join("/", path) + "/@Ccy", xml.getAttributeValue(null, "Ccy"));
                }
                case XMLStreamConstants.END_ELEMENT -> path.remove(path.size() - 1);
                case XMLStreamConstants.CHARACTERS ->
                    found.merge(String.join("/", path), xml.getText().strip(), String::concat);
                default -> {}
            }
        }
        return found;
    }

    private static Line line(Map<String, String> entry) {
        var written = DONG.matcher(entry.getOrDefault("Amt", ""));
        if (!written.matches() || !entry.getOrDefault("Amt/@Ccy", "VND").equals("VND"))
            throw new IllegalArgumentException("not an amount in đồng");
        var amount = new Money(Long.parseLong(written.group(1)));
        var details = "NtryDtls/TxDtls/";
        return new Line(
                entry.getOrDefault("AcctSvcrRef", ""),
                entry.getOrDefault(details + "Refs/EndToEndId", ""),
                entry.getOrDefault("CdtDbtInd", "").equals("CRDT") ? amount : amount.negated(),
                entry.getOrDefault("CdtDbtInd", "").equals("CRDT")
                        ? entry.getOrDefault(details + "RltdPties/CdtrAcct/Id/Othr/Id", "")
                        : "",
                entry.getOrDefault(details + "RmtInf/Ustrd", ""));
    }
}
