package org.latticelapse.core.report;

import java.util.List;
import java.util.Map;

/** A report as a page of simple HTML, to be looked at. */
public final class HtmlReport {

	/** Cells of fewer characters stay on one line. */
	private static final int SHORT = 28;

	private static final String CAUTION_COLOR = "#F6D7A7";
	private static final String PASS_COLOR = "#CFE8D5";
	private static final String SILENT_COLOR = "#E4E4E4";

	private HtmlReport() {}

	/**
	 * @param record what is known
	 * @param software name and version of the program that writes the report
	 * @return the page
	 */
	public static String of(final AcquisitionRecord record, final String software) {
		final StringBuilder page = new StringBuilder("<html><body style='font-family:sans-serif; color:#000000; background-color:#FFFFFF'><h2>").append(
			escaped(record.image())).append("</h2><table border='0' cellpadding='4' cellspacing='1'>");
		for (final Map.Entry<String, List<ReportItem>> section : ReportItems.of(record).entrySet()) {
			page.append("<tr><td colspan='3'><b>").append(section.getKey()).append("</b></td></tr>");
			for (final ReportItem item : section.getValue()) {
				row(page, item.isReported() ? "#FFFFFF" : SILENT_COLOR, item.label(), item.toString(), item.source());
			}
		}
		page.append("</table>");
		if (!record.track().warnings().isEmpty()) {
			page.append("<h3>Remarks on the dose</h3><ul>");
			record.track().warnings().forEach(warning -> page.append("<li>").append(escaped(warning)).append("</li>"));
			page.append("</ul>");
		}
		page.append("<h3>Protocol</h3><p>").append(escaped(Protocol.SOURCE)).append(
			"</p><table border='0' cellpadding='4' cellspacing='1'>");
		for (final CheckResult result : Protocol.check(record)) {
			row(page, color(result.verdict()), result.verdict().toString(), result.rule(), result.reason());
		}
		page.append("</table><h3>Methods paragraph</h3><p>").append(escaped(MethodsParagraph.of(record))).append(
			"</p><p><small>").append(escaped(software)).append("</small></p></body></html>");
		return page.toString();
	}

	private static String color(final CheckVerdict verdict) {
		switch (verdict) {
			case PASS:
				return PASS_COLOR;
			case CAUTION:
				return CAUTION_COLOR;
			default:
				return SILENT_COLOR;
		}
	}

	private static void row(final StringBuilder page, final String color, final String... cells) {
		page.append("<tr bgcolor='").append(color).append("' valign='top'>");
		for (final String cell : cells) {
			page.append(cell.length() < SHORT ? "<td nowrap>" : "<td>").append(escaped(cell)).append("</td>");
		}
		page.append("</tr>");
	}

	private static String escaped(final String text) {
		return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
	}
}
