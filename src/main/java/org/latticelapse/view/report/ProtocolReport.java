package org.latticelapse.view.report;

import ij.ImagePlus;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.latticelapse.core.report.AcquisitionRecord;
import org.latticelapse.core.report.CheckResult;
import org.latticelapse.core.report.CheckVerdict;
import org.latticelapse.core.report.HtmlReport;
import org.latticelapse.core.report.JsonReport;
import org.latticelapse.core.report.MarkdownReport;
import org.latticelapse.core.report.MethodsParagraph;
import org.latticelapse.core.report.Protocol;
import org.latticelapse.view.ImageName;
import org.latticelapse.view.OutputFolder;
import org.latticelapse.view.ProjectInfo;
import org.latticelapse.view.Table;

/** The result of Acquisition Report: its text, the table of checks, files, and what the image keeps. */
public final class ProtocolReport {

	/** The name of the report's window and files. */
	public static final String TITLE = "Acquisition Report";

	private static final int PAGE_WIDTH = 820;
	private static final String METHODS = "LatticeLapse.report.Methods";
	private static final String SUMMARY = "LatticeLapse.report.Summary";
	private static final Table CHECKS = Table.of("Protocol Checks", "Image", "Rule", "Verdict", "Reason");

	private final AcquisitionRecord record;
	private final List<CheckResult> results;
	private final String software;

	/** @param record what is known */
	ProtocolReport(final AcquisitionRecord record) {
		this.record = record;
		this.results = Protocol.check(record);
		this.software = "LatticeLapse " + ProjectInfo.version();
	}

	/** @return the report as a page of HTML. */
	public String page() {
		return HtmlReport.of(record, software);
	}

	/** @return how often the checks pass, in a few words. */
	public String summary() {
		return count(CheckVerdict.PASS) + " pass, " + count(CheckVerdict.CAUTION) + " caution, " + count(
			CheckVerdict.NOT_REPORTED) + " not reported";
	}

	/** @return the table "Protocol Checks". */
	public Table checks() {
		final List<List<Object>> rows = new ArrayList<>();
		for (final CheckResult result : results) {
			rows.add(Arrays.<Object> asList(record.image(), result.rule(), result.verdict().toString(), result.reason()));
		}
		return CHECKS.withRows(rows);
	}

	/** Puts summary and methods paragraph into the image's properties, for macros. */
	void note(final ImagePlus image) {
		image.setProp(SUMMARY, summary());
		image.setProp(METHODS, MethodsParagraph.of(record));
	}

	/**
	 * Writes the report as Markdown, JSON and a picture, and the table of checks as CSV.
	 *
	 * @throws IOException with a sentence that names the file
	 */
	void save(final OutputFolder folder) throws IOException {
		final String name = ImageName.of(record.image());
		folder.save(name, TITLE + ".md", MarkdownReport.of(record, software));
		folder.save(name, TITLE + ".json", JsonReport.of(record, software));
		folder.save(name, TITLE, HtmlPicture.render(page(), PAGE_WIDTH));
		folder.save(name, checks());
	}

	private long count(final CheckVerdict verdict) {
		return results.stream().filter(result -> result.verdict() == verdict).count();
	}
}
