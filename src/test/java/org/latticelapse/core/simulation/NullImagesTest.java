package org.latticelapse.core.simulation;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.zip.CRC32;

import org.junit.jupiter.api.Test;
import org.latticelapse.core.image.Acquisition;
import org.latticelapse.core.image.Micrograph;

class NullImagesTest {

	@Test
	void everyKindIsThereEquallyOften() {
		final int[] numbers = new int[NullKind.values().length];
		for (int i = 0; i < NullImages.COUNT; i++) {
			numbers[NullImages.kind(i).ordinal()]++;
		}
		Arrays.stream(numbers).forEach(n -> assertEquals(25, n));
	}

	@Test
	void imagesOfOneRoundHaveNoCrystalAndSensibleSettings() {
		final Set<NullKind> seen = EnumSet.noneOf(NullKind.class);
		for (int i = 36; i < 48; i++) {
			final SimulatedImage image = NullImages.render(i);
			seen.add(NullImages.kind(i));
			assertTrue(image.truth().grains().isEmpty());
			final Micrograph micrograph = image.micrograph();
			assertTrue(micrograph.pixelSize().x() >= 0.19 && micrograph.pixelSize().x() <= 0.45);
			final Acquisition acquisition = image.acquisition();
			assertTrue(acquisition.frameDose().getAsDouble() >= 30 && acquisition.frameDose().getAsDouble() <= 5000);
			assertTrue(acquisition.voltage().getAsDouble() == 200 || acquisition.voltage().getAsDouble() == 300);
			for (final float count : micrograph.copyPixels()) {
				assertTrue(count >= 0 && count < 1e7, "a count of " + count);
			}
		}
		assertEquals(EnumSet.allOf(NullKind.class), seen);
	}

	@Test
	void anImageIsTheSameEachTime() {
		assertArrayEquals(NullImages.render(42).micrograph().copyPixels(), NullImages.render(42).micrograph()
			.copyPixels());
	}

	/** Holds the benchmark's images still: a change of this number changes what is measured on them. */
	@Test
	void anImageIsTheSameOnEveryMachine() {
		final CRC32 checksum = new CRC32();
		for (final float count : NullImages.render(37).micrograph().copyPixels()) {
			checksum.update(ByteBuffer.allocate(4).putInt(Math.round(count)).array());
		}
		assertEquals(599297151L, checksum.getValue());
	}
}
