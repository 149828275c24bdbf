package org.latticelapse.core.indexing;

import java.util.ArrayList;
import java.util.List;

/** Decides which phases of a ranking the spots can not tell apart. */
final class VerdictRule {

	/** A phase this close to the best, in nats of log odds, is not excluded (odds of 33 to 1). */
	static final double MARGIN = 3.5;

	/** A phase whose log odds against unrelated spots are below this is no explanation. */
	private static final double LEAST_EVIDENCE = 0;

	private VerdictRule() {}

	/** @return how many of the ranked candidates are tied for the best. */
	static int tied(final List<Candidate> ranking) {
		int tied = 1;
		while (tied < ranking.size() && ranking.get(tied).score() > ranking.get(0).score() - MARGIN) {
			tied++;
		}
		return tied;
	}

	/** @return the candidates worth listing: the tied ones, and others that explain the spots at all. */
	static List<Candidate> listed(final List<Candidate> ranking) {
		final int tied = tied(ranking);
		final List<Candidate> listed = new ArrayList<>();
		for (int i = 0; i < ranking.size(); i++) {
			if (i < tied || ranking.get(i).score() > LEAST_EVIDENCE) {
				listed.add(ranking.get(i));
			}
		}
		return listed;
	}
}
