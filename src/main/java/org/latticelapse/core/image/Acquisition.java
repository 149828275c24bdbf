package org.latticelapse.core.image;

import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * What is known about how an image or movie was taken, and who said so. A
 * quantity that nobody stated stays unknown. Immutable; the {@code with…}
 * methods return a copy.
 */
public final class Acquisition {

	/** The source of what a person has typed in: it goes before what files say. */
	public static final String USER = "stated by the user";

	/** Nothing is known. */
	public static final Acquisition UNKNOWN = new Acquisition(new EnumMap<>(Quantity.class), Collections.emptyMap(),
		null, true);

	private final Map<Quantity, Stated<Double>> quantities;
	private final Map<String, Stated<String>> notes;
	private final FrameSchedule schedule;
	private final boolean exposedBetweenFrames;

	private Acquisition(final Map<Quantity, Stated<Double>> quantities, final Map<String, Stated<String>> notes,
		final FrameSchedule schedule, final boolean exposedBetweenFrames)
	{
		this.quantities = quantities;
		this.notes = notes;
		this.schedule = schedule;
		this.exposedBetweenFrames = exposedBetweenFrames;
	}

	/** @return the number stated for a quantity, in its unit. */
	public OptionalDouble value(final Quantity quantity) {
		final Stated<Double> stated = quantities.get(quantity);
		return stated == null ? OptionalDouble.empty() : OptionalDouble.of(stated.value);
	}

	/** @return who stated a quantity, in a few words; empty if nobody did. */
	public String source(final Quantity quantity) {
		final Stated<Double> stated = quantities.get(quantity);
		return stated == null ? "" : stated.source;
	}

	/** @return the accelerating voltage, kV. */
	public OptionalDouble voltage() {
		return value(Quantity.VOLTAGE);
	}

	/** @return the specimen temperature, °C. */
	public OptionalDouble temperature() {
		return value(Quantity.TEMPERATURE);
	}

	/** @return the dose of one frame, e/Å². */
	public OptionalDouble frameDose() {
		return value(Quantity.FRAME_DOSE);
	}

	/** @return times and doses that were recorded frame by frame. */
	public Optional<FrameSchedule> schedule() {
		return Optional.ofNullable(schedule);
	}

	/**
	 * @return whether the beam stays on the specimen between the end of one frame
	 *         and the start of the next: the cautious assumption where nobody says
	 */
	public boolean isExposedBetweenFrames() {
		return exposedBetweenFrames;
	}

	/** @return statements in words, by name, in the order in which they were made. */
	public Map<String, String> notes() {
		final Map<String, String> texts = new LinkedHashMap<>();
		notes.forEach((name, stated) -> texts.put(name, stated.value));
		return texts;
	}

	/** @return who made a statement in words, in a few words; empty if nobody did. */
	public String noteSource(final String name) {
		final Stated<String> stated = notes.get(name);
		return stated == null ? "" : stated.source;
	}

	/**
	 * @param value in the unit of the quantity
	 * @param source who states it, in a few words
	 * @return this record with the quantity stated
	 * @throws IllegalArgumentException if the quantity can not have the value
	 */
	public Acquisition with(final Quantity quantity, final double value, final String source) {
		if (!quantity.allows(value)) {
			throw new IllegalArgumentException(quantity.label() + " can not be " + value + " " + quantity.unit() +
				"; give " + quantity.range());
		}
		final Map<Quantity, Stated<Double>> changed = new EnumMap<>(quantities);
		changed.put(quantity, new Stated<>(value, source));
		return new Acquisition(changed, notes, schedule, exposedBetweenFrames);
	}

	/** @return this record without a quantity. */
	public Acquisition without(final Quantity quantity) {
		final Map<Quantity, Stated<Double>> changed = new EnumMap<>(quantities);
		changed.remove(quantity);
		return new Acquisition(changed, notes, schedule, exposedBetweenFrames);
	}

	/** @return this record with times and doses recorded frame by frame; null: with none. */
	public Acquisition withSchedule(final FrameSchedule newSchedule) {
		return new Acquisition(quantities, notes, newSchedule, exposedBetweenFrames);
	}

	/** @return this record, saying whether the beam stays on the specimen between frames. */
	public Acquisition withExposureBetweenFrames(final boolean exposed) {
		return new Acquisition(quantities, notes, schedule, exposed);
	}

	/**
	 * @param source who states it, in a few words
	 * @return this record with a statement in words
	 */
	public Acquisition withNote(final String name, final String text, final String source) {
		final Map<String, Stated<String>> changed = new LinkedHashMap<>(notes);
		changed.put(name, new Stated<>(text, source));
		return new Acquisition(quantities, changed, schedule, exposedBetweenFrames);
	}

	/** @return this record without a statement in words. */
	public Acquisition withoutNote(final String name) {
		final Map<String, Stated<String>> changed = new LinkedHashMap<>(notes);
		changed.remove(name);
		return new Acquisition(quantities, changed, schedule, exposedBetweenFrames);
	}

	private static final class Stated<T> {

		private final T value;
		private final String source;

		Stated(final T value, final String source) {
			this.value = value;
			this.source = source;
		}
	}
}
