package org.latticelapse.core.indexing;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;

import org.latticelapse.core.crystal.Miller;

/** Turns what the search found into the values that users see. */
final class ResultBuilder {

	private ResultBuilder() {}

	static Lattice lattice(final int number, final FoundLattice found) {
		final List<Candidate> listed = VerdictRule.listed(found.candidates);
		final int tied = VerdictRule.tied(listed);
		final List<PhaseMatch> matches = new ArrayList<>();
		for (int i = 0; i < listed.size(); i++) {
			final double next = i + 1 < listed.size() ? listed.get(i + 1).score() : 0;
			matches.add(match(listed.get(i), listed.get(i).score() - next, found.spots));
		}
		final List<Spot> spots = new ArrayList<>();
		for (final IndexedSpot spot : matches.get(0).spots()) {
			spots.add(spot.spot());
		}
		return new Lattice(number, tied == 1 ? Verdict.INDEXED : Verdict.AMBIGUOUS, spots, matches, tied,
			Collections.<String> emptyList());
	}

	private static PhaseMatch match(final Candidate candidate, final double margin, final List<Spot> spots) {
		final PatternFit fit = candidate.fit();
		final Placement placement = fit.placement();
		final List<IndexedSpot> indexed = new ArrayList<>();
		for (int i = 0; i < spots.size(); i++) {
			final ZonePattern.Site site = fit.site(i);
			if (site != null) {
				indexed.add(indexed(spots.get(i), site, fit.pattern().name(site), placement));
			}
		}
		indexed.sort(Comparator.comparingDouble((IndexedSpot spot) -> spot.spot().snr()).reversed());
		final double scale = Math.exp(-candidate.logScale());
		return new PhaseMatch(candidate.phase().phase(), fit.pattern().zone(), candidate.score(), margin,
			candidate.missing(), scale, scale * candidate.logScaleSigma(), indexed);
	}

	private static IndexedSpot indexed(final Spot spot, final ZonePattern.Site site, final Miller hkl,
		final Placement placement)
	{
		final double turned = Math.toDegrees(Math.atan2(site.y, site.x) + placement.rotation);
		final double displayed = Math.toDegrees(Math.atan2(-spot.gy(), spot.gx()));
		final double spacingError = 100 * (site.length() * Math.exp(placement.logScale) / spot.length() - 1);
		return new IndexedSpot(spot, hkl, 1 / site.length(), spacingError, Math.IEEEremainder(displayed - turned, 360));
	}
}
