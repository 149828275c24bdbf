package org.latticelapse.core.labeling.grain;

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
public final class GrainMemory {

	/** No grain has been seen yet, and those that will be are followed. */
	public static final GrainMemory EMPTY = new GrainMemory(Collections.<KnownGrain> emptyList(), 1, true);

	/** No grain has been seen, and none will be followed: of one image by itself. */
	public static final GrainMemory ALONE = new GrainMemory(Collections.<KnownGrain> emptyList(), 1, false);

	/** A grain not seen for so many frames is forgotten. */
	private static final int PATIENCE = 4;

	private final List<KnownGrain> known;
	private final int next;
	private final boolean follows;

	private GrainMemory(final List<KnownGrain> known, final int next, final boolean follows) {
		this.known = Collections.unmodifiableList(known);
		this.next = next;
		this.follows = follows;
	}

	/** @return the memory when all content has moved to the right and down, Å. */
	public GrainMemory moved(final double dx, final double dy) {
		return dx == 0 && dy == 0 ? this : new GrainMemory(known.stream().map(grain -> grain.moved(dx, dy)).collect(
			Collectors.toList()), next, follows);
	}

	/**
	 * @param follower follows the grains that are known into a frame
	 * @param search finds others in it
	 * @param progress told how far the search is
	 * @return the memory after that frame
	 */
	GrainMemory after(final GrainFollower follower, final GrainSearch search, final Progress progress) {
		final List<FoundGrain> followed = follower.follow(known.stream().map(KnownGrain::grain).collect(Collectors
			.toList()), progress);
		search.takeOut(followed);
		final List<KnownGrain> now = new ArrayList<>();
		for (int i = 0; i < followed.size(); i++) {
			final KnownGrain grain = known.get(i).seen(followed.get(i));
			if (grain.unseen() <= PATIENCE) {
				now.add(grain);
			}
		}
		final List<FoundGrain> found = search.search(progress);
		int number = next;
		for (final FoundGrain grain : follows ? follower.settled(found, progress) : found) {
			now.add(KnownGrain.first(number++, grain));
		}
		return new GrainMemory(now, number, follows);
	}

	/** @return the memory with what drawing the grains has told of them, in the same order. */
	public GrainMemory with(final List<KnownGrain> drawn) {
		return new GrainMemory(drawn, next, follows);
	}

	/** @return every grain that is remembered, those known longest first. */
	public List<KnownGrain> all() {
		return known;
	}
}
