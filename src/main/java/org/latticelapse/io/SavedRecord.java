package org.latticelapse.io;

import ij.ImagePlus;
import ij.process.ByteProcessor;

import org.latticelapse.core.image.Acquisition;
import org.latticelapse.core.image.Quantity;
import org.latticelapse.io.reader.FileRecord;

/** The acquisition record that an image had when ImageJ saved it as TIFF. */
final class SavedRecord {

	private static final String PREFIX = "LatticeLapse.";

	private SavedRecord() {}

	/**
	 * @param own what the file itself says
	 * @return the record that was saved with the image, if one was; one that can not
	 *         be read is told among the warnings
	 */
	static FileRecord restored(final FileRecord own) {
		if (own.properties().keySet().stream().noneMatch(key -> key.startsWith(PREFIX))) return own;
		final ImagePlus carrier = new ImagePlus("the file", new ByteProcessor(1, 1));
		own.properties().forEach(carrier::setProp);
		try {
			final Acquisition saved = ImageAcquisition.of(carrier);
			final boolean timed = saved.value(Quantity.FRAME_TIME).isPresent() || !own.acquisition().value(Quantity.FRAME_TIME)
				.isPresent();
			return own.withAcquisition(timed ? saved : saved.with(Quantity.FRAME_TIME, own.acquisition().value(
				Quantity.FRAME_TIME).getAsDouble(), own.acquisition().source(Quantity.FRAME_TIME)));
		}
		catch (final IllegalArgumentException e) {
			return own.withWarning("The record saved with the image can not be used: " + e.getMessage());
		}
	}
}
