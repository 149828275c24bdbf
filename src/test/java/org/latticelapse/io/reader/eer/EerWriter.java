package org.latticelapse.io.reader.eer;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Writes EER files as the format's description says, for tests and benchmarks. */
public final class EerWriter {

	private final int width;
	private final int height;
	private final int compression;
	private final Map<String, String> items = new LinkedHashMap<>();
	private final List<byte[]> streams = new ArrayList<>();
	private final List<String> frameXml = new ArrayList<>();
	private int runBits;
	private int horizontalBits = 2;
	private int verticalBits = 2;
	private boolean wasteful;
	private int strips = 1;
	private boolean classic;
	private boolean finalImage;

	/** @param compression 65000, 65001 or 65002 */
	public EerWriter(final int width, final int height, final int compression) {
		this.width = width;
		this.height = height;
		this.compression = compression;
		this.runBits = compression == 65000 ? 8 : 7;
	}

	EerWriter code(final int run, final int horizontal, final int vertical) {
		runBits = run;
		horizontalBits = horizontal;
		verticalBits = vertical;
		return this;
	}

	EerWriter wasteful() {
		wasteful = true;
		return this;
	}

	EerWriter strips(final int number) {
		strips = number;
		return this;
	}

	EerWriter classic() {
		classic = true;
		return this;
	}

	EerWriter finalImage() {
		finalImage = true;
		return this;
	}

	/** States an item of the movie's metadata. */
	public EerWriter item(final String name, final String unit, final Object value) {
		items.put(name, "<item name=\"" + name + "\" unit=\"" + unit + "\">" + value + "</item>");
		return this;
	}

	/**
	 * Adds a frame.
	 *
	 * @param pixels sensor pixels that have received an electron, ascending
	 * @param places codes of the places within the pixels, horizontal bits low
	 * @param xml items of the frame's metadata; may be empty
	 */
	public EerWriter frame(final int[] pixels, final int[] places, final String xml) {
		streams.add(encode(pixels, places));
		frameXml.add(xml.isEmpty() ? "" : "<metadata>" + xml + "</metadata>");
		return this;
	}

	private byte[] encode(final int[] pixels, final int[] places) {
		final BitWriter bits = new BitWriter();
		int next = 0;
		for (int i = 0; i <= pixels.length; i++) {
			final int target = i < pixels.length ? pixels[i] : width * height;
			final int most = (1 << runBits) - 1;
			while (target - next >= most) {
				bits.write(most, runBits);
				next += most;
				if (wasteful && next < width * height) bits.write(0, horizontalBits + verticalBits);
			}
			if (i == pixels.length && next == target) break;
			bits.write(target - next, runBits);
			if (i < pixels.length) bits.write(places[i], horizontalBits + verticalBits);
			next = target + 1;
		}
		return bits.toBytes();
	}

	/** @return the file. */
	public byte[] toBytes() throws IOException {
		final ByteArrayOutputStream out = new ByteArrayOutputStream();
		final List<Integer> links = new ArrayList<>();
		out.write(header().array());
		links.add(classic ? 4 : 8);
		if (finalImage) writePage(out, links, new byte[2 * width * height], 1, 16, "", true);
		for (int i = 0; i < streams.size(); i++) {
			writePage(out, links, streams.get(i), compression, 1, frameXml.get(i), i == 0 && !finalImage);
		}
		final ByteBuffer file = ByteBuffer.wrap(out.toByteArray()).order(ByteOrder.LITTLE_ENDIAN);
		for (int i = 0; i + 1 < links.size(); i += 2) link(file, links.get(i), links.get(i + 1));
		return file.array();
	}

	private ByteBuffer header() {
		final ByteBuffer header = ByteBuffer.allocate(classic ? 8 : 16).order(ByteOrder.LITTLE_ENDIAN);
		header.put((byte) 'I').put((byte) 'I').putShort((short) (classic ? 42 : 43));
		return classic ? header : header.putShort((short) 8);
	}

	/** @param links alternately where an offset is to be written, and the offset */
	private void writePage(final ByteArrayOutputStream out, final List<Integer> links, final byte[] data,
		final int pageCompression, final int bits, final String xml, final boolean first) throws IOException
	{
		final Map<Integer, byte[]> tags = new TreeMap<>();
		final int parts = pageCompression == 1 ? 1 : strips;
		final int[] offsets = new int[parts];
		final int[] lengths = new int[parts];
		for (int i = 0; i < parts; i++) {
			final int from = (int) ((long) data.length * i / parts);
			final int to = (int) ((long) data.length * (i + 1) / parts);
			offsets[i] = out.size();
			lengths[i] = to - from;
			out.write(data, from, to - from);
		}
		tags.put(256, ints(width));
		tags.put(257, ints(height));
		tags.put(258, shorts(bits));
		tags.put(259, shorts(pageCompression));
		tags.put(273, ints(offsets));
		tags.put(279, ints(lengths));
		if (first && !items.isEmpty()) {
			tags.put(65001, ("<metadata>" + String.join("", items.values()) + "</metadata>").getBytes(StandardCharsets.UTF_8));
		}
		if (!xml.isEmpty()) tags.put(65002, xml.getBytes(StandardCharsets.UTF_8));
		if (compression == 65002 && pageCompression != 1) {
			tags.put(65007, shorts(runBits));
			tags.put(65008, shorts(horizontalBits));
			tags.put(65009, shorts(verticalBits));
		}
		writeDirectory(out, links, tags);
	}

	private void writeDirectory(final ByteArrayOutputStream out, final List<Integer> links,
		final Map<Integer, byte[]> tags) throws IOException
	{
		final int inline = classic ? 4 : 8;
		final Map<Integer, Integer> outside = new TreeMap<>();
		for (final Map.Entry<Integer, byte[]> tag : tags.entrySet()) {
			if (tag.getValue().length <= inline) continue;
			outside.put(tag.getKey(), out.size());
			out.write(tag.getValue());
		}
		links.add(out.size());
		final ByteBuffer directory = ByteBuffer.allocate(16 + tags.size() * (8 + inline + inline)).order(
			ByteOrder.LITTLE_ENDIAN);
		put(directory, tags.size(), classic ? 2 : 8);
		for (final Map.Entry<Integer, byte[]> tag : tags.entrySet()) {
			final int type = tag.getKey() >= 65001 && tag.getKey() <= 65006 ? 7 : tag.getValue().length == 2 ? 3 : 4;
			directory.putShort((short) (int) tag.getKey()).putShort((short) type);
			put(directory, tag.getValue().length / (type == 7 ? 1 : type == 3 ? 2 : 4), inline);
			if (outside.containsKey(tag.getKey())) put(directory, outside.get(tag.getKey()), inline);
			else directory.put(Arrays.copyOf(tag.getValue(), inline));
		}
		links.add(out.size() + directory.position());
		put(directory, 0, inline);
		out.write(directory.array(), 0, directory.position());
	}

	private void link(final ByteBuffer file, final int at, final int offset) {
		file.position(at);
		put(file, offset, classic ? 4 : 8);
	}

	private static void put(final ByteBuffer buffer, final long number, final int bytes) {
		for (int i = 0; i < bytes; i++) buffer.put((byte) (number >> 8 * i));
	}

	private static byte[] ints(final int... values) {
		final ByteBuffer bytes = ByteBuffer.allocate(4 * values.length).order(ByteOrder.LITTLE_ENDIAN);
		for (final int value : values) bytes.putInt(value);
		return bytes.array();
	}

	private static byte[] shorts(final int value) {
		return new byte[] { (byte) value, (byte) (value >> 8) };
	}
}
