package org.latticelapse.core.report;

import java.util.List;
import java.util.Map;

/** A report as Markdown. */
public final class MarkdownReport {

	private MarkdownReport() {}

	/**
	 * @param record what is known
	 * @param software name and version of the program that writes the report
	 * @return the text, lines separated by line feeds
	 */
	public static String of(final AcquisitionRecord record, final String software) {
		final StringBuilder text = new StringBuilder("# Acquisition report: ").append(escaped(record.image())).append("\n\n");
		for (final Map.Entry<String, List<ReportItem>> section : ReportItems.of(record).entrySet()) {
			text.append("## ").append(section.getKey()).append("\n\n| Item | Value | Source |\n|---|---|---|\n");
			for (final ReportItem item : section.getValue()) {
				row(text, item.label(), item.isReported() ? item.toString() : "*" + item + "*", item.source());
			}
			text.append('\n');
		}
		if (!record.track().warnings().isEmpty()) {
			text.append("## Remarks on the dose\n\n");
			record.track().warnings().forEach(warning -> text.append("- ").append(escaped(warning)).append('\n'));
			text.append('\n');
		}
		text.append("## Protocol\n\nChecked against ").append(Protocol.SOURCE).append(
			".\n\n| The protocol asks | Verdict | Reason |\n|---|---|---|\n");
		for (final CheckResult result : Protocol.check(record)) {
			row(text, result.rule(), (result.verdict() == CheckVerdict.CAUTION ? "**" : "") + result.verdict() + (result
				.verdict() == CheckVerdict.CAUTION ? "**" : ""), result.reason());
		}
		text.append("\n## Methods paragraph\n\n").append(escaped(MethodsParagraph.of(record))).append("\n\nWritten by ").append(
			software).append(".\n");
		return text.toString();
	}

	private static void row(final StringBuilder text, final String... cells) {
		text.append('|');
		for (final String cell : cells) {
			text.append(' ').append(escaped(cell)).append(" |");
		}
		text.append('\n');
	}

	/** A name typed by a user must not end a cell or begin a heading. */
	private static String escaped(final String text) {
		return text.replaceAll("\\s+", " ").replace("|", "\\|");
	}
}
