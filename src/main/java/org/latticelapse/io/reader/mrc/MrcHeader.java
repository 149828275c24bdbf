package org.latticelapse.io.reader.mrc;

import java.io.IOException;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

import org.latticelapse.io.reader.ByteSource;
import org.latticelapse.io.reader.Fields;
import org.latticelapse.io.reader.SampleType;

/**
 * The 1024 bytes at the start of an MRC file: MRC2014 (Cheng et al., J. Struct.
 * Biol. 192 (2015) 146), with what IMOD and SerialEM keep in its spare bytes.
 */
final class MrcHeader {

	static final int BYTES = 1024;

	static final int MODE = 12;
	private static final int AXES = 64;
	private static final int EXTENDED_BYTES = 92;
	private static final int MAP = 208;
	private static final int STAMP = 212;
	private static final int IMOD_STAMP = 152;
	private static final int IMOD = 1146047817;
	private static final int LABELS = 224;
	private static final int LABEL_BYTES = 80;
	private static final int MOST_PIXELS_IN_A_ROW = 1 << 20;

	private final ByteSource file;
	private final Fields fields;

	private MrcHeader(final ByteSource file, final ByteOrder order) {
		this.file = file;
		this.fields = file.fields(order);
	}

	/** @return the header in the byte order in which it makes sense. */
	static MrcHeader of(final ByteSource file) throws IOException {
		final MrcHeader little = new MrcHeader(file, ByteOrder.LITTLE_ENDIAN);
		final MrcHeader big = new MrcHeader(file, ByteOrder.BIG_ENDIAN);
		if (little.isPlausible() != big.isPlausible()) return little.isPlausible() ? little : big;
		return file.fields(ByteOrder.BIG_ENDIAN).u8(STAMP) == 0x11 ? big : little;
	}

	/**
	 * @return whether this is a header. The letters MAP came late; without them
	 *         size and axes must fit.
	 */
	boolean isMrc() throws IOException {
		if (!isPlausible()) return false;
		if (fields.text(MAP, 3, StandardCharsets.ISO_8859_1).equals("MAP")) return true;
		final SampleType type = MrcMode.type(this);
		return hasUsualAxes() && type != null && file.size() == firstFrame() + type.frameBytes(width(), height()) *
			images();
	}

	/** @return columns. */
	int width() throws IOException {
		return fields.i32(0);
	}

	/** @return rows. */
	int height() throws IOException {
		return fields.i32(4);
	}

	/** @return number of images or sections. */
	int images() throws IOException {
		return fields.i32(8);
	}

	/** @return the code of the sample type. */
	int mode() throws IOException {
		return fields.i32(MODE);
	}

	/** @return sampling along z of the unit cell: 1 for a stack by the standard of 2014. */
	int cellSections() throws IOException {
		return fields.i32(36);
	}

	/** @return width of a pixel as cell ÷ sampling, Å; not positive where programs wrote none. */
	double pixelWidth() throws IOException {
		return fields.f32(40) / (double) fields.i32(28);
	}

	/** @return height of a pixel, Å. */
	double pixelHeight() throws IOException {
		return fields.f32(44) / (double) fields.i32(32);
	}

	/** @return depth of the cell, Å. */
	float cellDepth() throws IOException {
		return fields.f32(48);
	}

	/** @return lowest pixel by the header. */
	float lowest() throws IOException {
		return fields.f32(76);
	}

	/** @return highest pixel by the header. */
	float highest() throws IOException {
		return fields.f32(80);
	}

	/** @return 0: images; 1 … 230: a volume; 401 …: several volumes. */
	int spaceGroup() throws IOException {
		return fields.i32(88);
	}

	/** @return bytes of the extended header. */
	long extendedBytes() throws IOException {
		return fields.u32(EXTENDED_BYTES);
	}

	/** @return four letters that name the kind of extended header. */
	String extendedType() throws IOException {
		return fields.text(104, 4, StandardCharsets.ISO_8859_1);
	}

	/** @return whether IMOD or SerialEM wrote the file. */
	boolean isImod() throws IOException {
		return fields.i32(IMOD_STAMP) == IMOD;
	}

	/** @return IMOD's flags: the lowest bit says that bytes are signed. */
	int imodFlags() throws IOException {
		return fields.i32(IMOD_STAMP + 4);
	}

	/** @return the 0-based first byte of the first image. */
	long firstFrame() throws IOException {
		return BYTES + extendedBytes();
	}

	/** @return the file's numbers in its byte order. */
	Fields fields() {
		return fields;
	}

	/** @return the label lines, one a line. */
	String labels() throws IOException {
		final StringBuilder text = new StringBuilder();
		for (int i = 0; i < 10; i++) {
			final String label = fields.text(LABELS + (long) i * LABEL_BYTES, LABEL_BYTES, StandardCharsets.ISO_8859_1);
			if (!label.isEmpty()) text.append("Label ").append(i + 1).append(" = ").append(label).append('\n');
		}
		return text.toString();
	}

	private boolean isPlausible() throws IOException {
		return isSize(width()) && isSize(height()) && images() > 0 && MrcMode.isKnown(mode());
	}

	private static boolean isSize(final int pixels) {
		return pixels > 0 && pixels <= MOST_PIXELS_IN_A_ROW;
	}

	private boolean hasUsualAxes() throws IOException {
		return fields.i32(AXES) == 1 && fields.i32(AXES + 4) == 2 && fields.i32(AXES + 8) == 3;
	}
}
