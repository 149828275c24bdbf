package org.latticelapse.io.reader.hdf5;

/** The numbers at one place along the last axis, taken out of a block that has more along it. */
final class Slices {

	private Slices() {}

	/** @return the number of items in front of the last axis. */
	static long items(final int[] shape) {
		long items = 1;
		for (int i = 0; i < shape.length - 1; i++) items *= shape[i];
		return items;
	}

	/** Copies items that lie a number of bytes apart. */
	static void gather(final byte[] from, final int start, final int stride, final byte[] to, final int target,
		final int items, final int itemBytes)
	{
		if (stride == itemBytes) {
			System.arraycopy(from, start, to, target, items * itemBytes);
			return;
		}
		for (int i = 0, source = start, at = target; i < items; i++, source += stride, at += itemBytes) {
			for (int j = 0; j < itemBytes; j++) to[at + j] = from[source + j];
		}
	}
}
