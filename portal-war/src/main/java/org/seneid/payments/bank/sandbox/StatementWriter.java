package org.seneid.payments.bank.sandbox;

import java.io.StringWriter;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes a day of the portal's account as a bank does: ISO 20022, camt.053.001.08. */
final class StatementWriter {

    private static final String NAMESPACE = "urn:iso:std:iso:20022:tech:xsd:camt.053.001.08";

    /** The portal's own account at this bank. */
    private static final String ACCOUNT = "1020304050";

    private static final String OWNER = "CONG DINH DANH DIEN TU SEN";

    private final LocalDate day;
    private final Instant now;
    private final StringWriter text = new StringWriter();

    StatementWriter(LocalDate day, Instant now) {
        this.day = day;
        this.now = now;
    }

    /** @param opening what was on the account when the day began, in đồng */
    String write(long opening, List<BankBooking> bookings) {
        try {
            var xml = XMLOutputFactory.newInstance().createXMLStreamWriter(text);
            xml.writeStartDocument();
            xml.writeStartElement("Document");
            xml.writeDefaultNamespace(NAMESPACE);
            xml.writeStartElement("BkToCstmrStmt");
            head(xml, "GrpHdr", "MsgId");
            xml.writeStartElement("Stmt");
            leaf(xml, "Id", "SEN-" + day);
            leaf(xml, "CreDtTm", now.toString());
            account(xml);
            balance(xml, "OPBD", opening);
            balance(xml, "CLBD", opening + BankBooking.moved(bookings));
            for (var booking : bookings) for (int copy = 1; copy <= booking.copies(); copy++) entry(xml, booking, copy);
            xml.writeEndDocument();
            return text.toString();
        } catch (XMLStreamException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private void head(XMLStreamWriter xml, String name, String id) throws XMLStreamException {
        xml.writeStartElement(name);
        leaf(xml, id, "SEN-" + day);
        leaf(xml, "CreDtTm", now.toString());
        xml.writeEndElement();
    }

    private static void account(XMLStreamWriter xml) throws XMLStreamException {
        xml.writeStartElement("Acct");
        nested(xml, ACCOUNT, "Id", "Othr", "Id");
        leaf(xml, "Ccy", "VND");
        nested(xml, OWNER, "Ownr", "Nm");
        xml.writeEndElement();
    }

    private void balance(XMLStreamWriter xml, String code, long held) throws XMLStreamException {
        xml.writeStartElement("Bal");
        nested(xml, code, "Tp", "CdOrPrtry", "Cd");
        amount(xml, held);
        nested(xml, day.toString(), "Dt", "Dt");
        xml.writeEndElement();
    }

    private static void amount(XMLStreamWriter xml, long signed) throws XMLStreamException {
        xml.writeStartElement("Amt");
        xml.writeAttribute("Ccy", "VND");
        xml.writeCharacters(Long.toString(Math.abs(signed)));
        xml.writeEndElement();
        leaf(xml, "CdtDbtInd", signed < 0 ? "DBIT" : "CRDT");
    }

    private static void entry(XMLStreamWriter xml, BankBooking booking, int copy) throws XMLStreamException {
        xml.writeStartElement("Ntry");
        amount(xml, booking.signed());
        nested(xml, "BOOK", "Sts", "Cd");
        nested(xml, booking.bookedAt().toString(), "BookgDt", "DtTm");
        leaf(xml, "AcctSvcrRef", copy == 1 ? booking.reference() : booking.reference() + "-" + copy);
        nested(xml, booking.kind().name(), "BkTxCd", "Prtry", "Cd");
        xml.writeStartElement("NtryDtls");
        xml.writeStartElement("TxDtls");
        nested(xml, booking.key(), "Refs", "EndToEndId");
        xml.writeStartElement("RltdPties");
        var incoming = booking.kind().comesIn();
        nested(xml, booking.account().number(), incoming ? "DbtrAcct" : "CdtrAcct", "Id", "Othr", "Id");
        if (!booking.receiver().isEmpty()) nested(xml, booking.receiver(), "CdtrAcct", "Id", "Othr", "Id");
        xml.writeEndElement();
        if (!booking.memo().isEmpty()) nested(xml, booking.memo(), "RmtInf", "Ustrd");
        xml.writeEndElement();
        xml.writeEndElement();
        xml.writeEndElement();
    }

    private static void nested(XMLStreamWriter xml, String value, String... names) throws XMLStreamException {
        for (var name : names) xml.writeStartElement(name);
        xml.writeCharacters(value);
        for (int i = 0; i < names.length; i++) xml.writeEndElement();
    }

    private static void leaf(XMLStreamWriter xml, String name, String value) throws XMLStreamException {
        nested(xml, value, name);
    }
}
