package org.latticelapse.io.reader.velox;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

import org.latticelapse.io.reader.FormatException;
import org.latticelapse.io.reader.PixelKind;
import org.latticelapse.io.reader.SampleType;
import org.latticelapse.io.reader.hdf5.Hdf5Dataset;
import org.latticelapse.io.reader.hdf5.Hdf5Group;

/** One image or movie of a Velox file: pixels by row, column and frame, and a JSON text for each frame. */
final class VeloxImage {

	/** Velox writes 60 000 bytes a frame. */
	private static final int LONGEST_TEXT = 1 << 22;

	private final Hdf5Dataset data;
	private final Hdf5Dataset metadata;
	private final SampleType type;
	private final int[] shape;

	private VeloxImage(final Hdf5Dataset data, final Hdf5Dataset metadata) throws IOException {
		this.data = data;
		this.metadata = metadata;
		shape = data.shape();
		if (shape.length != 3) throw data.file().error(-1, "a Velox image has " + shape.length + " axes instead of 3");
		type = type(data);
	}

	static VeloxImage of(final Hdf5Group group) throws IOException {
		final Hdf5Dataset metadata = group.has("Metadata") ? group.dataset("Metadata") : null;
		return new VeloxImage(group.dataset("Data"), metadata != null && isText(metadata) ? metadata : null);
	}

	int width() {
		return shape[1];
	}

	int height() {
		return shape[0];
	}

	int frames() {
		return shape[2];
	}

	PixelKind pixelKind() {
		return type.kind();
	}

	/** @return the pixels of a frame, row by row. */
	Object pixels(final int frame) throws IOException {
		return type.values(data.slice(frame), data.order());
	}

	/** @return what is told of a frame; null: nothing, or it is damaged, which the pixels may survive. */
	VeloxMetadata metadata(final int frame) throws IOException {
		try {
			return VeloxMetadata.of(json(frame));
		}
		catch (final FormatException e) {
			return null;
		}
	}

	private String json(final int frame) throws IOException {
		if (metadata == null || frame >= metadata.shape()[1]) return "";
		final byte[] text = metadata.slice(frame);
		int end = 0;
		while (end < text.length && text[end] != 0) end++;
		return new String(text, 0, end, StandardCharsets.UTF_8);
	}

	/** @return the name of the detector that took the first frame; empty: unknown. */
	String detector() throws IOException {
		final VeloxMetadata first = metadata(0);
		return first == null ? "" : first.detector();
	}

	private static boolean isText(final Hdf5Dataset metadata) {
		return metadata.shape().length == 2 && metadata.itemBytes() == 1 && metadata.shape()[0] <= LONGEST_TEXT;
	}

	private static SampleType type(final Hdf5Dataset data) throws IOException {
		if (data.isInteger()) {
			switch (data.itemBytes()) {
				case 1:
					return data.isSigned() ? SampleType.I8 : SampleType.U8;
				case 2:
					return data.isSigned() ? SampleType.I16 : SampleType.U16;
				case 4:
					return data.isSigned() ? SampleType.I32 : SampleType.U32;
				default:
			}
		}
		else if (data.isReal()) {
			if (data.itemBytes() == 4) return SampleType.F32;
			if (data.itemBytes() == 8) return SampleType.F64;
		}
		throw data.file().error(-1, "the pixels are complex numbers or vectors, not counts");
	}
}
