package org.latticelapse.core.image;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import net.imglib2.Cursor;
import net.imglib2.img.Img;
import net.imglib2.type.numeric.real.FloatType;

import org.junit.jupiter.api.Test;

/** What a micrograph gives to other libraries. */
class MicrographTest {

	/** x is the first dimension of ImgLib2, y the second. */
	@Test
	void asAnImageOfImgLib2ItHasTheSamePixels() {
		final Micrograph micrograph = new Micrograph(3, 2, new float[] { 1, 2, 3, 4, 5, 6 }, new PixelSize(0.4, 0.4));
		final Img<FloatType> image = micrograph.asImg();
		assertArrayEquals(new long[] { 3, 2 }, image.dimensionsAsLongArray());
		for (final Cursor<FloatType> cursor = image.localizingCursor(); cursor.hasNext();) {
			final float value = cursor.next().get();
			assertEquals(micrograph.get(cursor.getIntPosition(0), cursor.getIntPosition(1)), value);
		}
	}
}
