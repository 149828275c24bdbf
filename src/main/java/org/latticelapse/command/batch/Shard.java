package org.latticelapse.command.batch;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The part of a list that one of several processes takes: every n-th, from the i-th. Immutable. */
final class Shard {

	private static final Pattern TEXT = Pattern.compile("\\s*(\\d{1,6})\\s*/\\s*(\\d{1,6})\\s*");

	private final int index;
	private final int count;

	private Shard(final int index, final int count) {
		this.index = index;
		this.count = count;
	}

	/**
	 * @param text {@code i/n}, from 1/n to n/n
	 * @throws IllegalArgumentException if it is anything else
	 */
	static Shard of(final String text) {
		final Matcher matcher = TEXT.matcher(text);
		if (matcher.matches()) {
			final Shard shard = new Shard(Integer.parseInt(matcher.group(1)), Integer.parseInt(matcher.group(2)));
			if (shard.index >= 1 && shard.index <= shard.count) return shard;
		}
		throw new IllegalArgumentException("shard=" + text + " is not possible; give i/n, from 1/n to n/n");
	}

	/** @return whether it is not the whole list. */
	boolean isPart() {
		return count > 1;
	}

	/** @return {@code i-of-n}. */
	@Override
	public String toString() {
		return index + "-of-" + count;
	}

	/** @return the shard's part of a list. */
	<T> List<T> of(final List<T> all) {
		final List<T> part = new ArrayList<>();
		for (int i = index - 1; i < all.size(); i += count) {
			part.add(all.get(i));
		}
		return part;
	}
}
