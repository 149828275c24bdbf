package org.latticelapse.io.reader;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.Random;

/**
 * Damaged copies of a file, as a bad disk or an attacker makes them: cut short,
 * bits flipped, bytes replaced, and numbers set to the values at which lengths
 * and offsets overflow. The same seed makes the same copies.
 */
public final class Mutations {

	private static final long[] LENGTHS = { 0, 1, -1, 2, 0x7f, 0x80, 0xff, 0x7fff, 0x8000, 0xffff, 0x7fffffffL,
		0x80000000L, 0xffffffffL, 0x100000000L, Long.MAX_VALUE, Long.MIN_VALUE, 0x40000000L, 100000, 0x1000000 };

	/** Where headers are, most often. */
	private static final int ENDS = 2048;

	private final byte[] sample;
	private final Random random;

	/** @param seed the same seed makes the same copies */
	public Mutations(final byte[] sample, final long seed) {
		this.sample = sample;
		this.random = new Random(seed);
	}

	/** @return the next damaged copy. */
	public byte[] next() {
		final byte[] mutant = sample.clone();
		final int kind = random.nextInt(10);
		if (kind == 0) return Arrays.copyOf(mutant, random.nextBoolean() ? place() : random.nextInt(
			mutant.length));
		final int changes = 1 + random.nextInt(3);
		for (int i = 0; i < changes; i++) {
			if (kind < 4) mutant[place()] ^= 1 << random.nextInt(8);
			else if (kind < 6) mutant[place()] = (byte) random.nextInt(256);
			else if (kind < 9) blowUp(mutant);
			else move(mutant);
		}
		return mutant;
	}

	private void blowUp(final byte[] mutant) {
		final int width = 1 << random.nextInt(4);
		final int at = Math.min(place() & -Math.min(width, 2), mutant.length - width);
		if (at < 0) return;
		final ByteOrder order = random.nextBoolean() ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN;
		final byte[] number = ByteBuffer.allocate(Long.BYTES).order(order).putLong(LENGTHS[random.nextInt(
			LENGTHS.length)]).array();
		System.arraycopy(number, order == ByteOrder.LITTLE_ENDIAN ? 0 : Long.BYTES - width, mutant, at, width);
	}

	private void move(final byte[] mutant) {
		final int length = Math.min(1 + random.nextInt(64), mutant.length);
		final int from = random.nextInt(mutant.length - length + 1);
		final int to = Math.min(place(), mutant.length - length);
		System.arraycopy(mutant, from, mutant, to, length);
	}

	private int place() {
		final int near = Math.min(ENDS, sample.length);
		switch (random.nextInt(4)) {
			case 0:
				return random.nextInt(sample.length);
			case 1:
				return sample.length - 1 - random.nextInt(near);
			case 2:
				return random.nextInt(Math.min(256, sample.length));
			default:
				return random.nextInt(near);
		}
	}
}
