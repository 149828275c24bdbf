package org.latticelapse.io.reader.tvips;

import java.io.IOException;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.latticelapse.io.reader.ByteSource;
import org.latticelapse.io.reader.CompleteFrames;
import org.latticelapse.io.reader.Fields;
import org.latticelapse.io.reader.RawLayout;

/** The files of one movie. Only the first has a header; a frame lies in one file. */
final class TvipsParts {

	private static final Pattern FIRST_PART = Pattern.compile("(.*_)000(\\.[^.]+)");
	private static final int MOST_PARTS = 1000;

	private final TvipsHeader header;
	private final RawLayout layout;
	private final int frameHeaderBytes;
	private final List<ByteSource> files = new ArrayList<>();
	private final List<Integer> ends = new ArrayList<>();

	private TvipsParts(final TvipsHeader header) throws IOException {
		this.header = header;
		layout = header.layout();
		frameHeaderBytes = header.frameHeaderBytes();
		add(header.file(), header.firstFrame());
	}

	/** Opens every part that lies beside the first. */
	static TvipsParts of(final TvipsHeader header) throws IOException {
		final TvipsParts parts = new TvipsParts(header);
		final Path first = header.file().file();
		final Matcher name = FIRST_PART.matcher(first.getFileName().toString());
		try {
			for (int i = 1; name.matches() && i < MOST_PARTS; i++) {
				final Path part = first.resolveSibling(name.group(1) + String.format(Locale.ROOT, "%03d", i) + name.group(2));
				if (!Files.isRegularFile(part)) break;
				final ByteSource file = ByteSource.open(part);
				try {
					parts.add(file, 0);
				}
				catch (final IOException e) {
					file.close();
					break;
				}
			}
		}
		catch (final IOException e) {
			parts.closeLater();
			throw e;
		}
		return parts;
	}

	private void add(final ByteSource file, final long start) throws IOException {
		final long stride = frameHeaderBytes + layout.frameBytes();
		final int before = frames();
		final int there = CompleteFrames.in(file, start, stride, stride, Integer.MAX_VALUE).count();
		files.add(file);
		ends.add((int) Math.min(Integer.MAX_VALUE, (long) before + there));
	}

	TvipsHeader header() {
		return header;
	}

	RawLayout layout() {
		return layout;
	}

	/** @return the number of complete frames in all parts. */
	int frames() {
		return ends.isEmpty() ? 0 : ends.get(ends.size() - 1);
	}

	/** @return the number of parts. */
	int count() {
		return files.size();
	}

	Object pixels(final int frame) throws IOException {
		final int part = part(frame);
		return layout.read(files.get(part), offset(frame, part) + frameHeaderBytes);
	}

	/** @return the time of a frame, ms since 1970. */
	long milliseconds(final int frame) throws IOException {
		final int part = part(frame);
		final Fields fields = files.get(part).fields(ByteOrder.LITTLE_ENDIAN);
		final long at = offset(frame, part);
		return fields.u32(at + 4) * 1000 + fields.u32(at + 8);
	}

	/** @return whether a frame is a diffraction pattern; false: an image, or not known. */
	boolean isDiffraction(final int frame) throws IOException {
		final int part = part(frame);
		return frameHeaderBytes >= 28 && files.get(part).fields(ByteOrder.LITTLE_ENDIAN).u32(offset(frame, part) + 24) == 2;
	}

	void close() throws IOException {
		for (final ByteSource file : files) file.close();
	}

	/** Closes the later parts, whose files nobody else knows. */
	void closeLater() throws IOException {
		for (int i = 1; i < files.size(); i++) files.get(i).close();
	}

	private int part(final int frame) {
		if (frame < 0 || frame >= frames()) throw new IndexOutOfBoundsException("Frame " + (frame + 1) + " of " + frames());
		int part = 0;
		while (frame >= ends.get(part)) part++;
		return part;
	}

	private long offset(final int frame, final int part) {
		final int first = part == 0 ? 0 : ends.get(part - 1);
		return (part == 0 ? header.firstFrame() : 0) + (frame - first) * (frameHeaderBytes + layout.frameBytes());
	}
}
