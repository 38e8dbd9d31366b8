package org.seneid.payments.account;

import java.io.StringWriter;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.seneid.ledger.Movement;
import org.seneid.platform.Money;
import org.seneid.platform.text.Formats;

/** Writes a citizen's statement for accounting programs: ISO 20022, camt.053.001.08, elements in the order of its schema. */
public final class Camt053 {

    private static final String NAMESPACE = "urn:iso:std:iso:20022:tech:xsd:camt.053.001.08";
    private static final int LONGEST_REFERENCE = 35;
    private static final int LONGEST_NAME = 140;

    private final XMLStreamWriter xml;

    private Camt053(XMLStreamWriter xml) {
        this.xml = xml;
    }

    public static String of(AccountStatement statement) {
        var text = new StringWriter();
        try {
            var xml = XMLOutputFactory.newInstance().createXMLStreamWriter(text);
            xml.writeStartDocument("UTF-8", "1.0");
            xml.writeStartElement("Document");
            xml.writeDefaultNamespace(NAMESPACE);
            xml.writeStartElement("BkToCstmrStmt");
            new Camt053(xml).write(statement);
            xml.writeEndDocument();
            return text.toString();
        } catch (XMLStreamException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private void write(AccountStatement statement) throws XMLStreamException {
        var id = "SEN-" + statement.period().from() + "-" + statement.period().to();
        xml.writeStartElement("GrpHdr");
        leaf("MsgId", id);
        leaf("CreDtTm", moment(statement.madeAt()));
        xml.writeEndElement();
        xml.writeStartElement("Stmt");
        leaf("Id", id);
        leaf("CreDtTm", moment(statement.madeAt()));
        xml.writeStartElement("FrToDt");
        leaf("FrDtTm", moment(statement.period().begins()));
        leaf("ToDtTm", moment(statement.period().ends()));
        xml.writeEndElement();
        account(statement);
        balance("OPBD", statement.opening(), statement.period().from());
        balance("CLBD", statement.closing(), statement.period().to());
        for (var line : statement.lines()) entry(line, statement.holder());
        xml.writeEndElement();
    }

    private void account(AccountStatement statement) throws XMLStreamException {
        xml.writeStartElement("Acct");
        nested(statement.account(), "Id", "Othr", "Id");
        leaf("Ccy", "VND");
        nested(cut(statement.holder(), LONGEST_NAME), "Ownr", "Nm");
        xml.writeEndElement();
    }

    private void balance(String code, Money held, LocalDate day) throws XMLStreamException {
        xml.writeStartElement("Bal");
        nested(code, "Tp", "CdOrPrtry", "Cd");
        amount(held);
        nested(day.toString(), "Dt", "Dt");
        xml.writeEndElement();
    }

    private void amount(Money money) throws XMLStreamException {
        xml.writeStartElement("Amt");
        xml.writeAttribute("Ccy", "VND");
        xml.writeCharacters(Long.toString(Math.abs(money.dong())));
        xml.writeEndElement();
        leaf("CdtDbtInd", money.isNegative() ? "DBIT" : "CRDT");
    }

    private void entry(Movement line, String holder) throws XMLStreamException {
        xml.writeStartElement("Ntry");
        amount(line.amount());
        nested("BOOK", "Sts", "Cd");
        nested(moment(line.bookedAt()), "BookgDt", "DtTm");
        nested(Formats.day(line.bookedAt()).toString(), "ValDt", "Dt");
        leaf("AcctSvcrRef", cut(line.reference(), LONGEST_REFERENCE));
        nested(line.kind().name(), "BkTxCd", "Prtry", "Cd");
        xml.writeStartElement("NtryDtls");
        xml.writeStartElement("TxDtls");
        nested(cut(line.reference(), LONGEST_REFERENCE), "Refs", "EndToEndId");
        parties(line, holder);
        if (!line.memo().isEmpty()) nested(line.memo(), "RmtInf", "Ustrd");
        xml.writeEndElement();
        xml.writeEndElement();
        xml.writeEndElement();
    }

    private void parties(Movement line, String holder) throws XMLStreamException {
        var other = line.otherSide().isEmpty() ? "NOTPROVIDED" : line.otherSide();
        xml.writeStartElement("RltdPties");
        nested(cut(line.in() ? other : holder, LONGEST_NAME), "Dbtr", "Pty", "Nm");
        nested(cut(line.in() ? holder : other, LONGEST_NAME), "Cdtr", "Pty", "Nm");
        xml.writeEndElement();
    }

    private void leaf(String name, String value) throws XMLStreamException {
        nested(value, name);
    }

    private void nested(String value, String... names) throws XMLStreamException {
        for (var name : names) xml.writeStartElement(name);
        xml.writeCharacters(value);
        for (int i = 0; i < names.length; i++) xml.writeEndElement();
    }

    private static String moment(Instant moment) {
        return moment.truncatedTo(ChronoUnit.SECONDS).toString();
    }

    private static String cut(String text, int longest) {
        return text.length() > longest ? text.substring(0, longest) : text;
    }
}
