package org.latticelapse.benchmark;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.latticelapse.core.crystal.Miller;
import org.latticelapse.core.crystal.Phase;
import org.latticelapse.core.crystal.PhaseLibrary;
import org.latticelapse.core.crystal.ZoneAxis;
import org.latticelapse.core.indexing.IndexedSpot;
import org.latticelapse.core.indexing.IndexingResult;
import org.latticelapse.core.indexing.Lattice;
import org.latticelapse.core.indexing.PhaseMatch;
import org.latticelapse.core.indexing.Spot;
import org.latticelapse.core.indexing.Verdict;

/** Judges made-up results whose worth is plain. */
class JudgeTest {

	private static final PhaseLibrary LIBRARY = PhaseLibrary.builtIn();

	/** LiF [001] seen along 200 and 020, with LiH allowed beside it. */
	private static final TrueCrystal TRUTH = new TrueCrystal(phase("LiF"), new ZoneAxis(0, 0, 1), Arrays.asList(
		"LiH", "Li2S"), Arrays.asList(new TrueSpot(new Miller(2, 0, 0), 0.5, 0, 500), new TrueSpot(new Miller(0, 2, 0), 0, -0.5, 300),
			new TrueSpot(new Miller(2, 2, 0), 0.5, -0.5, 3)));

	@Test
	void theTruePhaseAloneIsRight() {
		assertEquals(Outcome.RIGHT, judge(Verdict.INDEXED, "LiF").outcome());
	}

	@Test
	void anotherPhaseAloneIsWrongEvenIfItMayShareATie() {
		assertEquals(Outcome.WRONG, judge(Verdict.INDEXED, "LiH").outcome());
	}

	@Test
	void aTieOfThreeThatTheTruthAllowsIsGood() {
		final Outcome outcome = judge(Verdict.AMBIGUOUS, "LiH", "LiF", "Li2S").outcome();
		assertEquals(Outcome.TIED, outcome);
		assertTrue(outcome.isGood());
	}

	@Test
	void aTieWithAPhaseThatCanBeToldApartIsLoose() {
		assertEquals(Outcome.LOOSE_TIE, judge(Verdict.AMBIGUOUS, "LiF", "Li2O").outcome());
	}

	@Test
	void aTieOfFourIsLoose() {
		assertEquals(Outcome.LOOSE_TIE, judge(Verdict.AMBIGUOUS, "LiF", "LiH", "Li2S", "LiF").outcome());
	}

	@Test
	void aTieWithoutTheTruthIsWrong() {
		assertEquals(Outcome.WRONG_TIE, judge(Verdict.AMBIGUOUS, "LiH", "Li2S").outcome());
	}

	@Test
	void noLatticeIsAMiss() {
		final Judgement judgement = Judge.judge(TRUTH, result());
		assertEquals(Outcome.MISSED, judgement.outcome());
		assertFalse(judgement.isZoneRight());
	}

	@Test
	void aZoneIsRightUpToTheSymmetryOfTheCrystal() {
		assertTrue(Judge.judge(TRUTH, result(lattice(Verdict.INDEXED, new ZoneAxis(0, -1, 0), "LiF")))
			.isZoneRight());
		assertFalse(Judge.judge(TRUTH, result(lattice(Verdict.INDEXED, new ZoneAxis(0, 1, 1), "LiF")))
			.isZoneRight());
	}

	@Test
	void onlyVisibleTrueSpotsAreCompared() {
		final List<SpotError> errors = judge(Verdict.INDEXED, "LiF").errors();
		assertEquals(2, errors.size());
	}

	@Test
	void aLatticeWithoutATrueSpotIsUnrelated() {
		final Lattice first = lattice(Verdict.INDEXED, new ZoneAxis(0, 0, 1), "LiF");
		final Lattice stray = new Lattice(2, Verdict.INDEXED, Collections.singletonList(spot(0.31, -0.22)), first
			.matches(), 1, Collections.emptyList());
		final Judgement judgement = Judge.judge(TRUTH, result(first, stray));
		assertEquals(1, judgement.extraLattices());
		assertEquals(1, judgement.unrelatedLattices());
	}

	@Test
	void errorsAreMeasuredInTheirOwnUncertainty() {
		final SpotError error = new SpotError(new Spot(-0.505, 0.002, 0.0025, 0.001, 100, 0, true), new TrueSpot(
			new Miller(2, 0, 0), 0.5, 0, 500));
		assertEquals(100 * (0.5 / Math.hypot(0.505, 0.002) - 1), error.spacingPercent(), 1e-9);
		assertEquals(2.0, error.lengthPull(), 0.01);
		assertEquals(Math.toDegrees(Math.atan2(0.002, 0.505)), error.angle(), 1e-9);
		assertEquals(2.0, error.anglePull(), 0.01);
	}

	@Test
	void anglesOnBothSidesOfTheSeamAreClose() {
		final SpotError error = new SpotError(new Spot(0.5, -0.001, 0.001, 0.001, 100, 0, true), new TrueSpot(new Miller(2, 0, 0),
			0.5, 0.001, 500));
		assertEquals(2 * Math.toDegrees(0.002), error.angle(), 1e-4);
	}

	private static Judgement judge(final Verdict verdict, final String... phases) {
		return Judge.judge(TRUTH, result(lattice(verdict, new ZoneAxis(0, 0, 1), phases)));
	}

	private static IndexingResult result(final Lattice... lattices) {
		return new IndexingResult(Collections.emptyList(), Arrays.asList(lattices), LIBRARY.phases(), Collections
			.emptyList(), Collections.emptyList());
	}

	private static Lattice lattice(final Verdict verdict, final ZoneAxis zone, final String... phases) {
		final List<PhaseMatch> matches = new ArrayList<>();
		for (final String id : phases) {
			matches.add(new PhaseMatch(phase(id), zone, 10 - matches.size(), 1, 0, 1, 0.01, Collections
				.<IndexedSpot> emptyList()));
		}
		return new Lattice(1, verdict, Arrays.asList(spot(0.501, 0), spot(0, -0.499), spot(-0.501, 0.499), spot(0.2,
			-0.3)), matches, matches.size(), Collections.emptyList());
	}

	private static Spot spot(final double gx, final double gy) {
		return new Spot(gx, gy, 0.001, 0.001, 100, 0, true);
	}

	private static Phase phase(final String id) {
		return LIBRARY.get(id);
	}
}
