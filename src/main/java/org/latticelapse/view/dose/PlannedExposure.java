package org.latticelapse.view.dose;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;

import org.latticelapse.core.dose.DoseTrack;
import org.latticelapse.core.dose.limit.ExposurePlan;
import org.latticelapse.core.image.Acquisition;
import org.latticelapse.core.image.DoseKind;
import org.latticelapse.core.image.PlainNumber;
import org.latticelapse.core.image.Quantity;

/**
 * How an area is to be imaged: what the options of Safe Imaging Window say, and
 * where they say nothing, what the record of an image says.
 */
final class PlannedExposure {

	private static final String GIVEN = "as given";

	private final SafeWindowRequest request;
	private final Acquisition record;
	private final List<String> sources = new ArrayList<>();

	private ExposurePlan plan = ExposurePlan.NONE;
	private OptionalDouble voltage;
	private boolean recorded;

	/**
	 * @param request the options
	 * @param record of an image; unknown if there is none
	 * @param track the doses of that record
	 * @throws IllegalArgumentException if something is impossible or lacking, with a
	 *           sentence that says what to do
	 */
	PlannedExposure(final SafeWindowRequest request, final Acquisition record, final DoseTrack track) {
		this.request = request;
		this.record = record;
		value("doserate", Quantity.DOSE_RATE).ifPresent(rate -> plan = plan.withDoseRate(rate));
		if (Double.isNaN(plan.doseRate())) fromTrack(track);
		value("frametime", Quantity.FRAME_TIME).ifPresent(time -> plan = plan.withFrameTime(time));
		value("priordose", Quantity.PRIOR_DOSE).ifPresent(dose -> plan = plan.withPriorDose(dose));
		request.number("safetyfactor").ifPresent(factor -> plan = plan.withSafetyFactor(factor));
		voltage = value("voltage", Quantity.VOLTAGE);
		requireEnough(track);
	}

	/** @return dose rate, frame time, safety factor and prior dose. */
	ExposurePlan plan() {
		return plan;
	}

	/** @return the accelerating voltage, kV. */
	OptionalDouble voltage() {
		return voltage;
	}

	/** @return whether something comes from the record. */
	boolean usesRecord() {
		return recorded;
	}

	/** @return each number with its source, a line each. */
	List<String> sources() {
		return Collections.unmodifiableList(sources);
	}

	private OptionalDouble value(final String key, final Quantity quantity) {
		final OptionalDouble given = request.number(key);
		if (given.isPresent()) {
			if (!quantity.allows(given.getAsDouble())) {
				throw new IllegalArgumentException(String.format(Locale.ROOT, "%s=%s is not possible; give %s (%s)", key, request
					.text(key), quantity.range(), quantity.unit()));
			}
			tell(quantity, given.getAsDouble(), GIVEN);
			return given;
		}
		final OptionalDouble known = record.value(quantity);
		known.ifPresent(value -> tell(quantity, value, record.source(quantity)));
		recorded |= known.isPresent();
		return known;
	}

	private void fromTrack(final DoseTrack track) {
		if (track.kind() != DoseKind.INCIDENT || !(track.rate(0) > 0)) return;
		plan = plan.withDoseRate(track.rate(0));
		recorded = true;
		tell(Quantity.DOSE_RATE, track.rate(0), "that of the first frame, " + track.source());
	}

	private void tell(final Quantity quantity, final double value, final String source) {
		sources.add(String.format(Locale.ROOT, "%s: %s %s, %s", quantity.label(), PlainNumber.of(value), quantity.unit(), source));
	}

	private void requireEnough(final DoseTrack track) {
		if (request.wantedFrames() > 0 && Double.isNaN(plan.frameTime())) {
			throw new IllegalArgumentException("wantedframes=" + request.wantedFrames() +
				" needs the frame time; give frametime in s");
		}
		if (request.wantedFrames() == 0 && Double.isNaN(plan.doseRate())) {
			throw new IllegalArgumentException((track.kind() == DoseKind.CAMERA
				? "Only the dose rate on the camera is known, and that on the specimen is higher; "
				: "The dose rate is not known; ") + "give doserate in e/Å²/s, or wantedframes and frametime");
		}
		if (request.scalesVoltage() && !voltage.isPresent()) {
			throw new IllegalArgumentException("voltagescaling needs the voltage; give voltage in kV");
		}
	}
}
