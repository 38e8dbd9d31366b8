package org.seneid.platform.adapter;

import java.util.List;

/** A port to outside parties that tells what came of its calls. Every port has one such bean. */
public interface ReportedAdapter {

    List<AdapterReport> reports();
}
