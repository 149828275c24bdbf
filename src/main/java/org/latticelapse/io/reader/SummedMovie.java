package org.latticelapse.io.reader;

import java.io.IOException;

/** A movie whose frames are the sums of groups of another's. */
public final class SummedMovie implements MovieFile {

	private final MovieFile movie;
	private final FrameGroups groups;
	private final FileRecord record;
	private final PixelKind kind;

	/** @param movie closed with this one */
	public SummedMovie(final MovieFile movie, final FrameGroups groups) {
		this.movie = movie;
		this.groups = groups;
		this.record = GroupedRecord.of(movie.record(), groups);
		this.kind = kind(movie.pixelKind(), groups.largest());
	}

	/** 257 × 255 is the largest sum that 16 bits hold; floats hold sums of 16-bit numbers exactly up to 256 of them. */
	private static PixelKind kind(final PixelKind single, final int largest) {
		if (largest == 1) return single;
		return single == PixelKind.BYTE && largest <= 257 ? PixelKind.SHORT : PixelKind.FLOAT;
	}

	@Override
	public int width() {
		return movie.width();
	}

	@Override
	public int height() {
		return movie.height();
	}

	@Override
	public int frames() {
		return groups.count();
	}

	@Override
	public PixelKind pixelKind() {
		return kind;
	}

	@Override
	public FileRecord record() {
		return record;
	}

	@Override
	public Object pixels(final int frame) throws IOException {
		if (groups.largest() == 1) return movie.pixels(groups.first(frame));
		final int first = groups.first(frame);
		final Object sum = kind == PixelKind.SHORT ? new short[movie.width() * movie.height()] : new float[movie
			.width() * movie.height()];
		for (int i = first; i < groups.end(frame); i++) add(movie.pixels(i), sum);
		return sum;
	}

	private static void add(final Object pixels, final Object sum) {
		if (sum instanceof short[]) {
			final short[] total = (short[]) sum;
			final byte[] added = (byte[]) pixels;
			for (int i = 0; i < total.length; i++) total[i] += added[i] & 0xff;
			return;
		}
		final float[] total = (float[]) sum;
		if (pixels instanceof byte[]) {
			final byte[] added = (byte[]) pixels;
			for (int i = 0; i < total.length; i++) total[i] += added[i] & 0xff;
		}
		else if (pixels instanceof short[]) {
			final short[] added = (short[]) pixels;
			for (int i = 0; i < total.length; i++) total[i] += added[i] & 0xffff;
		}
		else {
			final float[] added = (float[]) pixels;
			for (int i = 0; i < total.length; i++) total[i] += added[i];
		}
	}

	@Override
	public void close() throws IOException {
		movie.close();
	}
}
