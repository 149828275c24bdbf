package org.latticelapse.io.reader;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.latticelapse.core.image.Acquisition;
import org.latticelapse.core.image.Quantity;

/**
 * What a file says about its recording: the scale of its pixels, the
 * acquisition with the source of each number, what the user should know, and
 * the file's own metadata as text. What the file does not say stays unknown.
 * Immutable; the {@code with…} methods return a copy.
 */
public final class FileRecord {

	/** The file says nothing. */
	public static final FileRecord EMPTY = new FileRecord(PixelScale.UNKNOWN, Acquisition.UNKNOWN, Collections
		.emptyList(), "", Collections.emptyMap());

	private final PixelScale scale;
	private final Acquisition acquisition;
	private final List<String> warnings;
	private final String metadata;
	private final Map<String, String> properties;

	private FileRecord(final PixelScale scale, final Acquisition acquisition, final List<String> warnings,
		final String metadata, final Map<String, String> properties)
	{
		this.scale = scale;
		this.acquisition = acquisition;
		this.warnings = Collections.unmodifiableList(warnings);
		this.metadata = metadata;
		this.properties = Collections.unmodifiableMap(properties);
	}

	/** @return what one pixel stands for. */
	public PixelScale scale() {
		return scale;
	}

	/** @return voltage, times, doses …, each with its source. */
	public Acquisition acquisition() {
		return acquisition;
	}

	/** @return what the user should know, one sentence each: conflicts, damaged or missing frames. */
	public List<String> warnings() {
		return warnings;
	}

	/** @return the file's metadata, {@code name = value} line by line where it has names; may be empty. */
	public String metadata() {
		return metadata;
	}

	/** @return properties that ImageJ has kept in the file with an image it saved, by name; usually none. */
	public Map<String, String> properties() {
		return properties;
	}

	/** @return this record with another scale. */
	public FileRecord withScale(final PixelScale other) {
		return new FileRecord(other, acquisition, warnings, metadata, properties);
	}

	/** @return this record with another acquisition. */
	public FileRecord withAcquisition(final Acquisition other) {
		return new FileRecord(scale, other, warnings, metadata, properties);
	}

	/**
	 * @param value as the file states it; one the quantity can not have, such as a
	 *          voltage of 0, counts as not stated
	 * @param source where the file states it, in a few words
	 * @return this record with the quantity stated
	 */
	public FileRecord with(final Quantity quantity, final double value, final String source) {
		return quantity.allows(value) ? withAcquisition(acquisition.with(quantity, value, source)) : this;
	}

	/**
	 * @param source where the file states it, in a few words
	 * @return this record with a statement in words, unless the text is empty
	 */
	public FileRecord withNote(final String name, final String text, final String source) {
		return text.isEmpty() ? this : withAcquisition(acquisition.withNote(name, text, source));
	}

	/** @return this record with one more sentence for the user. */
	public FileRecord withWarning(final String sentence) {
		final List<String> more = new ArrayList<>(warnings);
		more.add(sentence);
		return new FileRecord(scale, acquisition, more, metadata, properties);
	}

	/** @return this record with other metadata. */
	public FileRecord withMetadata(final String text) {
		return new FileRecord(scale, acquisition, warnings, text, properties);
	}

	/** @return this record with other properties of ImageJ. */
	public FileRecord withProperties(final Map<String, String> others) {
		return new FileRecord(scale, acquisition, warnings, metadata, new LinkedHashMap<>(others));
	}
}
