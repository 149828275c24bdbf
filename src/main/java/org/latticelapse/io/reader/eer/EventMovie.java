package org.latticelapse.io.reader.eer;

import java.io.IOException;

import org.latticelapse.core.image.Acquisition;
import org.latticelapse.io.reader.FileRecord;
import org.latticelapse.io.reader.FrameGroups;
import org.latticelapse.io.reader.FrameRange;
import org.latticelapse.io.reader.GroupedRecord;
import org.latticelapse.io.reader.Grouping;
import org.latticelapse.io.reader.MovieFile;
import org.latticelapse.io.reader.PixelKind;

/**
 * Counted electrons rendered as images: each frame the electrons of one camera
 * frame, or of several. Nothing of the movie but its index is kept in memory.
 */
public final class EventMovie implements MovieFile {

	private final SensorFrames sensor;
	private final FileRecord sensorRecord;
	private final Supersampling supersampling;
	private final FrameGroups groups;
	/** Null: an electron counts as 1 everywhere. */
	private final float[] gain;
	private final FileRecord record;
	private final EventPlace place;

	private EventMovie(final SensorFrames sensor, final FileRecord sensorRecord, final Supersampling supersampling,
		final FrameGroups groups, final float[] gain)
	{
		this.sensor = sensor;
		this.sensorRecord = sensorRecord;
		this.supersampling = supersampling;
		this.groups = groups;
		this.gain = gain;
		this.place = new EventPlace(sensor.width(), sensor.code(), supersampling);
		this.record = GroupedRecord.of(sensorRecord, groups).withScale(sensorRecord.scale().times(
			supersampling.pixelSize()));
	}

	/** @return each camera frame by itself, at the pixels of the sensor. */
	static EventMovie of(final SensorFrames sensor, final FileRecord record) {
		return new EventMovie(sensor, record, Supersampling.SENSOR, Grouping.SINGLE.of(FrameRange.all(sensor.count()), record
			.acquisition()), null);
	}

	/**
	 * @param fineness of the images
	 * @return the same electrons, rendered otherwise
	 * @throws IllegalArgumentException if the file's electrons are not located that
	 *           finely, or the images are too large for memory
	 */
	public EventMovie rendered(final Supersampling fineness) {
		final int finest = Math.min(sensor.code().horizontalBits, sensor.code().verticalBits);
		if (fineness.shift() > finest) {
			throw new IllegalArgumentException("supersampling=" + fineness + " is finer than the file locates electrons, " +
				"which is to 1/" + (1 << finest) + " of a pixel; give supersampling=" + (1 << finest) + " or less");
		}
		final long pixels = (long) fineness.length(sensor.width()) * fineness.length(sensor.height());
		if (pixels > Integer.MAX_VALUE - 8) {
			throw new IllegalArgumentException("supersampling=" + fineness + " would make images of " + pixels +
				" pixels; give a smaller one");
		}
		return new EventMovie(sensor, sensorRecord, fineness, groups, gain);
	}

	/**
	 * @param other groups of the camera frames
	 * @return the same electrons, summed otherwise
	 */
	public EventMovie grouped(final FrameGroups other) {
		return new EventMovie(sensor, sensorRecord, supersampling, other, gain);
	}

	/**
	 * @param other what is known of the camera frames
	 * @return the same electrons with another record, adapted to scale and groups
	 */
	public EventMovie recorded(final FileRecord other) {
		return new EventMovie(sensor, other, supersampling, groups, gain);
	}

	/** @return the number of camera frames in the file. */
	public int cameraFrames() {
		return sensor.count();
	}

	/**
	 * @param reference of the camera
	 * @return the same electrons, each weighted by the gain of the sensor where it
	 *         arrived
	 * @throws IllegalArgumentException if the reference is not of this sensor
	 */
	public EventMovie corrected(final GainReference reference) {
		return new EventMovie(sensor, sensorRecord.withNote("Gain corrected with", reference.name(), Acquisition.USER), supersampling, groups,
			reference.weights(sensor.width(), sensor.height()));
	}

	@Override
	public int width() {
		return supersampling.length(sensor.width());
	}

	@Override
	public int height() {
		return supersampling.length(sensor.height());
	}

	@Override
	public int frames() {
		return groups.count();
	}

	@Override
	public PixelKind pixelKind() {
		return gain != null ? PixelKind.FLOAT : ElectronCounts.kindFor((long) groups.largest() * supersampling
			.mostPerFrame());
	}

	@Override
	public FileRecord record() {
		return record;
	}

	@Override
	public Object pixels(final int frame) throws IOException {
		for (int i = groups.first(frame); i < groups.end(frame); i++) sensor.requireLength(i);
		final int pixels = width() * height();
		if (supersampling == Supersampling.SENSOR && pixelKind() == PixelKind.BYTE) {
			final byte[] counts = new byte[pixels];
			for (int i = groups.first(frame); i < groups.end(frame); i++) sensor.count(i, counts);
			return counts;
		}
		final ElectronCounts image = gain == null ? ElectronCounts.of(pixelKind(), pixels, place) : ElectronCounts
			.weighted(gain, pixels, place);
		for (int i = groups.first(frame); i < groups.end(frame); i++) sensor.decode(i, image);
		return image.pixels();
	}

	@Override
	public void close() throws IOException {
		sensor.close();
	}
}
