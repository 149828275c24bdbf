package org.latticelapse.io.reader.eer;

/**
 * From an electron's sensor pixel and place within it to a pixel of the image.
 * The place is coded as a signed number, so that its most significant bit is
 * turned over to count from left to right and from top to bottom.
 */
final class EventPlace {

	private final int width;
	private final int imageWidth;
	private final int horizontalBits;
	private final int verticalBits;
	private final int horizontalMask;
	private final int flip;
	private final int columnShift;
	private final int rowShift;
	private final boolean asSensor;

	EventPlace(final int width, final EventCode code, final Supersampling supersampling) {
		this.width = width;
		this.imageWidth = supersampling.length(width);
		this.horizontalBits = code.horizontalBits;
		this.verticalBits = code.verticalBits;
		this.horizontalMask = (1 << code.horizontalBits) - 1;
		this.flip = 1 << code.horizontalBits - 1 | 1 << code.horizontalBits + code.verticalBits - 1;
		this.columnShift = code.horizontalBits - supersampling.shift();
		this.rowShift = code.verticalBits - supersampling.shift();
		this.asSensor = supersampling == Supersampling.SENSOR;
	}

	/**
	 * @param pixels sensor pixels, ascending; each is replaced by the electron's
	 *          image pixel
	 */
	void toImage(final int[] pixels, final int[] codes, final int count) {
		if (asSensor) return;
		int row = count > 0 ? pixels[0] / width : 0;
		int rowStart = row * width;
		for (int i = 0; i < count; i++) {
			while (pixels[i] - rowStart >= width) {
				row++;
				rowStart += width;
			}
			final int place = codes[i] ^ flip;
			final int x = (pixels[i] - rowStart << horizontalBits | place & horizontalMask) >> columnShift;
			final int y = (row << verticalBits | place >> horizontalBits) >> rowShift;
			pixels[i] = y * imageWidth + x;
		}
	}
}
