package org.seneid.audit.proof.web;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import org.seneid.audit.proof.LogProof;

/** Writes a proof in the one form that {@code Verify.java} reads. */
record ProofWriter(OutputStream out) {

    private static final HexFormat HEX = HexFormat.of();

    /** All that stands before the first entry. */
    void begin(LogProof proof) throws IOException {
        write("{\"format\":\"sen-proof-1\",\"checkpoint\":\"" + escaped(proof.checkpoint()) + "\",\"earlier\":");
        if (proof.earlier().isEmpty()) write("null");
        else {
            var earlier = proof.earlier().get();
            write("{\"checkpoint\":\"" + escaped(earlier.checkpoint()) + "\",\"nodes\":");
            hashes(earlier.nodes());
            write("}");
        }
        write(",\"nodes\":");
        hashes(proof.nodes());
        write(",\"entries\":[");
    }

    void entry(LogProof.Leaf leaf, boolean first) throws IOException {
        write((first ? "" : ",") + "{\"index\":" + leaf.index() + ",\"salt\":\"" + HEX.formatHex(leaf.salt())
                + "\",\"hash\":\"" + HEX.formatHex(leaf.hash()) + "\",\"entry\":");
        out.write(leaf.canonical());
        write("}");
    }

    void end() throws IOException {
        write("]}");
    }

    private void hashes(List<byte[]> hashes) throws IOException {
        write("[");
        for (int i = 0; i < hashes.size(); i++) write((i == 0 ? "\"" : ",\"") + HEX.formatHex(hashes.get(i)) + "\"");
        write("]");
    }

    /** A note has no character that JSON escapes but the ends of its lines. */
    private static String escaped(String note) {
        return note.replace("\n", "\\n");
    }

    private void write(String text) throws IOException {
        out.write(text.getBytes(StandardCharsets.UTF_8));
    }
}
