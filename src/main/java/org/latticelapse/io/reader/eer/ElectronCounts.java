package org.latticelapse.io.reader.eer;

import org.latticelapse.io.reader.PixelKind;

/** An image to which electrons are added, one or, with a gain reference, its gain each. */
abstract class ElectronCounts implements EventSink {

	private static final int BYTE_LIMIT = 0xff;
	private static final int SHORT_LIMIT = 0xffff;

	private final EventPlace place;

	ElectronCounts(final EventPlace place) {
		this.place = place;
	}

	/** @return the smallest kind that holds a number of electrons. */
	static PixelKind kindFor(final long most) {
		return most <= BYTE_LIMIT ? PixelKind.BYTE : most <= SHORT_LIMIT ? PixelKind.SHORT : PixelKind.FLOAT;
	}

	/** @return an empty image of a number of pixels. */
	static ElectronCounts of(final PixelKind kind, final int pixels, final EventPlace place) {
		switch (kind) {
			case BYTE:
				return new Bytes(pixels, place);
			case SHORT:
				return new Shorts(pixels, place);
			default:
				return new Floats(pixels, place);
		}
	}

	/** @return an empty image of a number of pixels, in which an electron counts as its sensor pixel weighs. */
	static ElectronCounts weighted(final float[] weights, final int pixels, final EventPlace place) {
		return new Weighted(weights, pixels, place);
	}

	@Override
	public void accept(final int[] pixels, final int[] codes, final int count) {
		place.toImage(pixels, codes, count);
		add(pixels, count);
	}

	/** @param pixels image pixels that have received an electron each */
	abstract void add(int[] pixels, int count);

	/** @return the image as an array. */
	abstract Object pixels();

	private static final class Bytes extends ElectronCounts {

		private final byte[] image;

		Bytes(final int pixels, final EventPlace place) {
			super(place);
			image = new byte[pixels];
		}

		@Override
		void add(final int[] pixels, final int count) {
			for (int i = 0; i < count; i++) image[pixels[i]]++;
		}

		@Override
		Object pixels() {
			return image;
		}
	}

	private static final class Shorts extends ElectronCounts {

		private final short[] image;

		Shorts(final int pixels, final EventPlace place) {
			super(place);
			image = new short[pixels];
		}

		@Override
		void add(final int[] pixels, final int count) {
			for (int i = 0; i < count; i++) image[pixels[i]]++;
		}

		@Override
		Object pixels() {
			return image;
		}
	}

	private static final class Floats extends ElectronCounts {

		private final float[] image;

		Floats(final int pixels, final EventPlace place) {
			super(place);
			image = new float[pixels];
		}

		@Override
		void add(final int[] pixels, final int count) {
			for (int i = 0; i < count; i++) image[pixels[i]]++;
		}

		@Override
		Object pixels() {
			return image;
		}
	}

	private static final class Weighted extends ElectronCounts {

		private final float[] weights;
		private final float[] image;
		private float[] added = new float[0];

		Weighted(final float[] weights, final int pixels, final EventPlace place) {
			super(place);
			this.weights = weights;
			image = new float[pixels];
		}

		@Override
		public void accept(final int[] pixels, final int[] codes, final int count) {
			if (added.length < count) added = new float[count];
			for (int i = 0; i < count; i++) added[i] = weights[pixels[i]];
			super.accept(pixels, codes, count);
		}

		@Override
		void add(final int[] pixels, final int count) {
			for (int i = 0; i < count; i++) image[pixels[i]] += added[i];
		}

		@Override
		Object pixels() {
			return image;
		}
	}
}
