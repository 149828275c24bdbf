package org.latticelapse.io.reader.tiff;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What ImageJ keeps in the tags 50838 and 50839 of a TIFF: a header that lists
 * kinds of entries and how many of each follow, and the entries, of which texts
 * are UTF-16. The first tag has the bytes of the header and of each entry.
 */
final class ImageJMetadata {

	private static final int LENGTHS = 50838;
	private static final int ENTRIES = 50839;
	private static final int MAGIC = 0x494a494a;
	private static final int INFO = 0x696e666f;
	private static final int PROPERTIES = 0x70726f70;

	private String info = "";
	private final Map<String, String> properties = new LinkedHashMap<>();

	/** Metadata that is not as ImageJ writes it is passed over. */
	ImageJMetadata(final TiffDirectory page, final ByteOrder order) throws IOException {
		if (!page.has(LENGTHS) || !page.has(ENTRIES)) return;
		final long[] lengths = page.integers(LENGTHS);
		final byte[] bytes = page.bytes(ENTRIES);
		if (lengths.length == 0 || lengths[0] < 4 || lengths[0] > bytes.length) return;
		final ByteBuffer header = ByteBuffer.wrap(bytes, 0, (int) lengths[0]).order(order);
		if (header.getInt() != MAGIC) return;
		final Charset charset = order == ByteOrder.BIG_ENDIAN ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_16LE;
		final String[] texts = texts(bytes, lengths, charset);
		for (int next = 0; header.remaining() >= 8;) {
			final int kind = header.getInt();
			final int count = header.getInt();
			if (count < 0 || count > texts.length - next) return;
			if (kind == INFO && count > 0) info = texts[next];
			if (kind == PROPERTIES) {
				for (int i = 0; i + 1 < count; i += 2) properties.put(texts[next + i], texts[next + i + 1]);
			}
			next += count;
		}
	}

	/** @return the Info of the image; empty if it has none. */
	String info() {
		return info;
	}

	/** @return the properties of the image by name. */
	Map<String, String> properties() {
		return properties;
	}

	/** @return each entry as a text; empty where it does not lie within the bytes. */
	private static String[] texts(final byte[] bytes, final long[] lengths, final Charset charset) {
		final String[] texts = new String[lengths.length - 1];
		Arrays.fill(texts, "");
		long start = lengths[0];
		for (int i = 0; i < texts.length; i++) {
			final long length = lengths[i + 1];
			if (length < 0 || length > bytes.length - start) break;
			texts[i] = new String(bytes, (int) start, (int) length, charset);
			start += length;
		}
		return texts;
	}
}
