package org.latticelapse.core.report;

import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;

import java.util.List;
import java.util.Map;

/** A report as JSON, for programs. What is not reported is null. */
public final class JsonReport {

	private JsonReport() {}

	/**
	 * @param record what is known
	 * @param software name and version of the program that writes the report
	 * @return the text
	 */
	public static String of(final AcquisitionRecord record, final String software) {
		final JsonObject report = new JsonObject();
		report.addProperty("software", software);
		report.addProperty("image", record.image());
		final JsonArray items = new JsonArray();
		for (final Map.Entry<String, List<ReportItem>> section : ReportItems.of(record).entrySet()) {
			section.getValue().forEach(item -> items.add(item(section.getKey(), item)));
		}
		report.add("record", items);
		final JsonArray remarks = new JsonArray();
		record.track().warnings().forEach(remarks::add);
		report.add("remarks", remarks);
		final JsonObject protocol = new JsonObject();
		protocol.addProperty("source", Protocol.SOURCE);
		final JsonArray checks = new JsonArray();
		Protocol.check(record).forEach(result -> checks.add(check(result)));
		protocol.add("checks", checks);
		report.add("protocol", protocol);
		report.addProperty("methods", MethodsParagraph.of(record));
		return new GsonBuilder().setPrettyPrinting().serializeNulls().disableHtmlEscaping().create().toJson(report) + "\n";
	}

	private static JsonObject item(final String section, final ReportItem item) {
		final JsonObject json = new JsonObject();
		json.addProperty("section", section);
		json.addProperty("item", item.label());
		if (!item.isReported()) json.add("value", JsonNull.INSTANCE);
		else if (Double.isNaN(item.number())) json.addProperty("value", item.text());
		else json.addProperty("value", item.number());
		json.addProperty("unit", item.unit());
		json.addProperty("source", item.source());
		return json;
	}

	private static JsonObject check(final CheckResult result) {
		final JsonObject json = new JsonObject();
		json.addProperty("rule", result.rule());
		json.addProperty("verdict", result.verdict().toString());
		json.addProperty("reason", result.reason());
		return json;
	}
}
