package org.latticelapse.io.reader.dm;

import java.io.IOException;

import org.latticelapse.io.reader.ByteSource;
import org.latticelapse.io.reader.FormatException;
import org.latticelapse.io.reader.PixelScale;
import org.latticelapse.io.reader.RawLayout;
import org.latticelapse.io.reader.SampleType;

/** The image of a DigitalMicrograph file: its tags, its size, and where its pixels are. */
final class DmImage {

	private final ByteSource file;
	private final DmGroup tags;
	private final DmGroup data;
	private final DmArray pixels;

	private DmImage(final ByteSource file, final DmGroup tags) throws FormatException {
		this.file = file;
		this.tags = tags;
		data = tags.group("ImageData");
		pixels = data.array("Data");
		if (pixels == null) throw file.error(-1, "the image has no pixels");
	}

	/**
	 * @return the last image that is no thumbnail
	 * @throws FormatException if there is none
	 */
	static DmImage in(final ByteSource file, final DmGroup root) throws FormatException {
		final DmGroup images = root.group("ImageList");
		for (int i = images.size() - 1; i >= 0; i--) {
			final DmGroup image = images.group(i);
			if (image != null && (images.size() == 1 || !isThumbnail(root, i))) return new DmImage(file, image);
		}
		throw file.error(-1, "the file holds no image");
	}

	private static boolean isThumbnail(final DmGroup root, final int image) {
		final DmGroup thumbnails = root.group("Thumbnails");
		for (int i = 0; i < thumbnails.size(); i++) {
			final DmGroup thumbnail = thumbnails.group(i);
			if (thumbnail != null && thumbnail.number("ImageIndex") == image) return true;
		}
		return false;
	}

	/**
	 * @return columns, rows and sample type
	 * @throws FormatException if it is no image of real numbers
	 */
	RawLayout layout() throws IOException {
		final double width = size(0);
		final double height = size(1);
		if (!(height > 1)) {
			throw file.error(pixels.offset(), "this is a spectrum or line profile of " + (long) width +
				" points, not an image; open it in its own software");
		}
		return RawLayout.topDown(file, pixels.offset(), (long) width, (long) height, type(), DmTags.order(file));
	}

	/** @return the number of frames by the header, at least 1. */
	long frames() throws FormatException {
		double frames = 1;
		for (int i = 2; i < data.group("Dimensions").size(); i++) frames *= size(i);
		if (frames > Integer.MAX_VALUE) throw file.error(pixels.offset(), "there can not be " + frames + " frames");
		return (long) frames;
	}

	/** @return the pixels. */
	DmArray pixels() {
		return pixels;
	}

	/** @return the calibration of an axis: numbers {@code Scale}, {@code Origin}, text {@code Units}. */
	DmGroup calibration(final int axis) {
		final DmGroup found = data.group("Calibrations", "Dimension").group(axis);
		return found == null ? new DmGroup() : found;
	}

	/** @return the calibration of the pixel values. */
	DmGroup brightness() {
		return data.group("Calibrations", "Brightness");
	}

	/** @return what the microscope and the camera wrote; of a stack built from images, what they wrote of the first. */
	DmGroup imageTags() {
		final DmGroup own = tags.group("ImageTags");
		final DmGroup ofSource = own.group("source", "Tags at creation");
		return ofSource.size() > 0 ? ofSource : own;
	}

	/** @return what was added to a stack and when, plane by plane; empty of other images. */
	DmGroup planes() {
		return tags.group("ImageTags", "plane info");
	}

	/** @return what a pixel stands for, in the file's own unit where it is no length. */
	PixelScale scale() {
		final DmGroup x = calibration(0);
		final DmGroup y = calibration(1);
		return DmUnit.scale(Math.abs(x.number("Scale")), x.text("Units"), Math.abs(y.number("Scale")), y.text("Units"));
	}

	/** Appends the image's tags as lines of text. */
	void list(final StringBuilder text) {
		tags.list("", text);
	}

	private double size(final int axis) throws FormatException {
		final double size = data.group("Dimensions").number(axis);
		if (!(size >= 1)) {
			if (axis == 1 && Double.isNaN(size)) return 1;
			throw file.error(pixels.offset(), "the size along axis " + (axis + 1) + " is " + size);
		}
		return size;
	}

	private SampleType type() throws FormatException {
		final double type = data.number("DataType");
		switch ((int) type) {
			case 1:
				return SampleType.I16;
			case 2:
				return SampleType.F32;
			case 6:
			case 14:
				return SampleType.U8;
			case 7:
				return SampleType.I32;
			case 9:
				return SampleType.I8;
			case 10:
				return SampleType.U16;
			case 11:
				return SampleType.U32;
			case 12:
				return SampleType.F64;
			default:
				throw file.error(pixels.offset(), "pixels of data type " + (int) type +
					" (complex numbers, colors or wider) are not counts; convert the image to real, grey values");
		}
	}
}
