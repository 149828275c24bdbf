package org.latticelapse.view.dose;

import ij.ImagePlus;
import ij.process.ColorProcessor;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.latticelapse.core.dose.limit.KnockOn;
import org.latticelapse.core.dose.limit.LightElement;
import org.latticelapse.core.dose.limit.SafeWindow;
import org.latticelapse.core.dose.limit.VoltageScaling;
import org.latticelapse.view.ImageName;
import org.latticelapse.view.OutputFolder;
import org.latticelapse.view.ProjectInfo;
import org.latticelapse.view.Table;

/** The result of Safe Imaging Window: tables, chart, words, files. */
public final class SafeWindowReport {

	private static final String CHART = "Safe Imaging Chart";
	private static final String SUMMARY = "LatticeLapse.windows.Summary";

	private final String image;
	private final SafeWindowRequest request;
	private final PlannedExposure exposure;
	private final Map<String, List<List<SafeWindow>>> phases;
	private final BufferedImage picture;

	/**
	 * @param image title of the image whose record was read
	 * @param request the options
	 * @param exposure how the area is imaged
	 * @param phases for each phase and temperature the windows by all criteria, the
	 *          applied one first
	 */
	SafeWindowReport(final String image, final SafeWindowRequest request, final PlannedExposure exposure,
		final Map<String, List<List<SafeWindow>>> phases)
	{
		this.image = image;
		this.request = request;
		this.exposure = exposure;
		this.phases = phases;
		this.picture = request.showsChart() ? new SafeWindowChart(phases, exposure.plan(), footnotes()).render() : null;
	}

	/** @return the table "Safe Imaging Windows". */
	public Table windows() {
		return SafeWindowsTable.of(all());
	}

	/** @return the table "Dose Rates", if a number of frames was wanted. */
	public Optional<Table> doseRates() {
		return request.wantedFrames() == 0 ? Optional.empty() : Optional.of(DoseRatesTable.of(all(), request
			.wantedFrames()));
	}

	/** @return the chart, if it was asked for, with options, sources and summary in its Info. */
	public Optional<ImagePlus> chart() {
		if (picture == null) return Optional.empty();
		final ImagePlus chart = new ImagePlus(CHART, new ColorProcessor(picture));
		chart.setProperty("Info", info());
		chart.setProp(SUMMARY, String.join("\n", summary()));
		return Optional.of(chart);
	}

	/** @return a line for each phase and temperature, and what to know about the numbers. */
	public List<String> summary() {
		final List<String> lines = new ArrayList<>();
		for (final List<List<SafeWindow>> temperatures : phases.values()) {
			for (final List<SafeWindow> windows : temperatures) {
				lines.add(WindowWording.line(windows.get(0)));
				if (request.wantedFrames() > 0) lines.add(WindowWording.rate(windows.get(0), request.wantedFrames()));
			}
		}
		lines.addAll(footnotes());
		return lines;
	}

	/** @return version, options, where each number comes from, and the summary, line by line. */
	String info() {
		return "LatticeLapse " + ProjectInfo.version() + ", Safe Imaging Window\n" + request + "\n" + String.join("\n",
			exposure.sources()) + "\n" + String.join("\n", summary()) + "\n";
	}

	/**
	 * Writes the tables as CSV and the chart as PNG.
	 *
	 * @throws IOException with a sentence that names the file
	 */
	void save(final OutputFolder folder) throws IOException {
		final String name = ImageName.of(image);
		folder.save(name, windows());
		if (doseRates().isPresent()) folder.save(name, doseRates().get());
		if (picture != null) folder.save(name, "windows", picture);
	}

	private List<SafeWindow> all() {
		return phases.values().stream().flatMap(List::stream).flatMap(List::stream).collect(Collectors.toList());
	}

	private List<String> footnotes() {
		final List<String> notes = new ArrayList<>();
		notes.add("A limit holds by its own criterion, and only if it does not depend on the dose rate.");
		final double factor = exposure.plan().safetyFactor();
		if (factor < 1) notes.add("Times and frames use " + WindowWording.plain(factor) + " of each limit.");
		if (request.scalesVoltage()) notes.add(VoltageScaling.CAVEAT + ".");
		exposure.voltage().ifPresent(voltage -> notes.add("At " + WindowWording.plain(voltage) +
			" kV a head-on collision can hand " + energies(voltage) + "; neither cold nor a low dose rate prevents that."));
		return Collections.unmodifiableList(notes);
	}

	private static String energies(final double voltage) {
		return Arrays.asList(LightElement.Li, LightElement.C, LightElement.O, LightElement.F).stream().map(
			element -> String.format(Locale.ROOT, "%.1f eV to %s", KnockOn.maximumEnergy(voltage, element.atomicMass()),
				element)).collect(Collectors.joining(", "));
	}
}
