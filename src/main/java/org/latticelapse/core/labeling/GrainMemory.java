package org.latticelapse.core.labeling;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;

import org.latticelapse.core.image.Progress;

/**
 * The grains that a movie has shown so far. A grain keeps its number, its spots
 * and its phase from frame to frame while its fringes are seen where they were,
 * and is remembered over a few frames in which they are not. Immutable.
 */
final class GrainMemory {

	/** No grain has been seen yet. */
	static final GrainMemory EMPTY = new GrainMemory(Collections.<KnownGrain> emptyList(), 1);

	/** A grain not seen for so many frames is forgotten. */
	private static final int PATIENCE = 4;

	private final List<KnownGrain> known;
	private final int next;

	private GrainMemory(final List<KnownGrain> known, final int next) {
		this.known = Collections.unmodifiableList(known);
		this.next = next;
	}

	/** @return the memory when all content has moved to the right and down, Å. */
	GrainMemory moved(final double dx, final double dy) {
		return dx == 0 && dy == 0 ? this : new GrainMemory(known.stream().map(grain -> grain.moved(dx, dy)).collect(
			Collectors.toList()), next);
	}

	/** @return the memory after a frame: known grains are followed in it, others looked for. */
	GrainMemory after(final GrainSearch search, final Progress progress) {
		final List<FoundGrain> followed = search.follow(known.stream().map(KnownGrain::grain).collect(Collectors
			.toList()), progress);
		final List<KnownGrain> now = new ArrayList<>();
		for (int i = 0; i < followed.size(); i++) {
			final KnownGrain grain = known.get(i).seen(followed.get(i));
			if (grain.unseen() <= PATIENCE) {
				now.add(grain);
			}
		}
		int number = next;
		for (final FoundGrain grain : search.search(progress)) {
			now.add(new KnownGrain(number++, grain, 0));
		}
		return new GrainMemory(now, number);
	}

	/** @return the memory with what drawing the grains has told of them, in the same order. */
	GrainMemory with(final List<KnownGrain> drawn) {
		return new GrainMemory(drawn, next);
	}

	/** @return every grain that is remembered. */
	List<KnownGrain> all() {
		return known;
	}

	/** @return the grains that the last frame shows. */
	List<KnownGrain> present() {
		return known.stream().filter(grain -> grain.unseen() == 0).collect(Collectors.toList());
	}
}
