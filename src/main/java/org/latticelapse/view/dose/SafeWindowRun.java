package org.latticelapse.view.dose;

import ij.ImagePlus;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

import org.latticelapse.core.crystal.SpecimenTemperature;
import org.latticelapse.core.dose.DoseTrack;
import org.latticelapse.core.dose.limit.CriticalDoses;
import org.latticelapse.core.dose.limit.DosePhases;
import org.latticelapse.core.dose.limit.SafeWindow;
import org.latticelapse.core.dose.limit.SafeWindows;
import org.latticelapse.core.image.Acquisition;
import org.latticelapse.io.ImageAcquisition;

/** Safe Imaging Window from the options to the report, the same for every way of calling it. */
public final class SafeWindowRun {

	/** What files are named after where no image has told a number. */
	private static final String NO_IMAGE = "LatticeLapse";

	private SafeWindowRun() {}

	/**
	 * @param image whose record tells what the options do not; may be null
	 * @param request the options
	 * @return tables and chart, not yet shown
	 * @throws IllegalArgumentException if something asked for is impossible, with a
	 *           sentence that says what to do
	 * @throws IOException if a file can not be written, with a sentence that names
	 *           it
	 */
	public static SafeWindowReport of(final ImagePlus image, final SafeWindowRequest request) throws IOException {
		final Acquisition record = image == null ? Acquisition.UNKNOWN : ImageAcquisition.of(image);
		final DoseTrack track = image == null ? DoseTrack.of(record, 1) : ImageAcquisition.doseTrack(image);
		final PlannedExposure exposure = new PlannedExposure(request, record, track);
		final CriticalDoses doses = request.criticalDoses();
		final SafeWindows windows = new SafeWindows(doses, exposure.plan(), request.scalesVoltage() ? exposure.voltage()
			: OptionalDouble.empty());
		final Map<String, List<List<SafeWindow>>> phases = new LinkedHashMap<>();
		for (final String phase : DosePhases.select(request.phases(), doses)) {
			final List<List<SafeWindow>> temperatures = new ArrayList<>();
			for (final SpecimenTemperature range : request.temperatures()) {
				temperatures.add(windows.of(phase, range));
			}
			phases.put(phase, temperatures);
		}
		final SafeWindowReport report = new SafeWindowReport(exposure.usesRecord() ? image.getTitle() : NO_IMAGE,
			request, exposure, phases);
		if (request.folder().isPresent()) report.save(request.folder().get());
		return report;
	}
}
