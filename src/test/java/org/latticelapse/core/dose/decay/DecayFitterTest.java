package org.latticelapse.core.dose.decay;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.function.DoubleUnaryOperator;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class DecayFitterTest {

	private static final DecayFitter FITTER = new DecayFitter(0.95);
	private static final DoubleUnaryOperator DECAY = dose -> 60 * Math.exp(-dose / 5);

	@ParameterizedTest
	@CsvSource({ "0.3", "5", "800" })
	void findsTheDoseOfAnExactDecay(final double truth) {
		final DecayFit fit = FITTER.fit(FadingModel.DECAY, new SimulatedFading(40, truth / 10).exact(dose -> 60 * Math
			.exp(-dose / truth)));
		assertEquals(truth, fit.eFoldDose(), 1e-4 * truth);
		assertEquals(1, fit.rSquared(), 1e-9);
		assertTrue(fit.low() < truth && truth < fit.high());
	}

	@Test
	void findsOffsetAmplitudeAndLatentDose() {
		final DecayFit fit = FITTER.fit(FadingModel.LATENT_DECAY_WITH_OFFSET, new SimulatedFading(60, 0.5).exact(dose -> 3 +
			60 * Math.exp(-Math.max(0, dose - 4) / 5)));
		assertEquals(5, fit.eFoldDose(), 0.01);
		assertEquals(4, fit.onset(), 0.01);
		assertEquals(3, fit.offset(), 0.01);
		assertEquals(60, fit.amplitude(), 0.05);
	}

	@Test
	void findsTheOnsetOfAProduct() {
		final DecayFit fit = FITTER.fit(FadingModel.GROWTH, new SimulatedFading(60, 0.5).exact(dose -> dose < 7 ? 0 : 40 *
			-Math.expm1(-(dose - 7) / 4)));
		assertEquals(4, fit.eFoldDose(), 0.01);
		assertEquals(7, fit.onset(), 0.01);
		assertEquals(40, fit.amplitude(), 0.02);
		assertEquals(40 * -Math.expm1(-3 / 4.0), fit.intensity(10), 0.02);
	}

	@Test
	void findsTheGrowthOfAnAmplitude() {
		final DecayFit fit = SpotFit.of(new SimulatedFading(60, 0.5).exact(dose -> dose < 3 ? 0 : 400 * Math.pow(-Math.expm1(
			-(dose - 3) / 9), 2)), false, FITTER).preferred();
		assertEquals(FadingModel.AMPLITUDE_GROWTH, fit.model());
		assertEquals(9, fit.eFoldDose(), 0.02);
		assertEquals(3, fit.onset(), 0.02);
	}

	/**
	 * Of 400 seeded movies, 95 % of the intervals must hold the truth. A right
	 * method leaves 3.7 standard deviations (91 to 99 %) once in 5000 choices of
	 * the seed.
	 */
	@ParameterizedTest
	@EnumSource(value = FadingModel.class, names = { "DECAY", "DECAY_WITH_OFFSET" })
	void intervalsCoverTheTruthAsOftenAsTheySay(final FadingModel model) {
		final double offset = model.hasOffset() ? 6 : 0;
		final SimulatedFading movie = new SimulatedFading(40, 0.6);
		int covered = 0;
		double sum = 0;
		for (int seed = 0; seed < 400; seed++) {
			final DecayFit fit = FITTER.fit(model, movie.noisy(dose -> offset + DECAY.applyAsDouble(dose), seed));
			if (fit.low() <= 5 && 5 <= fit.high()) covered++;
			sum += fit.eFoldDose();
		}
		assertEquals(380, covered, 16);
		assertEquals(5, sum / 400, 0.25);
	}

	@Test
	void aWiderLevelGivesAWiderInterval() {
		final FadingCurve curve = new SimulatedFading(40, 0.6).noisy(DECAY, 1);
		final DecayFit likely = new DecayFitter(0.68).fit(FadingModel.DECAY, curve);
		final DecayFit sure = new DecayFitter(0.95).fit(FadingModel.DECAY, curve);
		assertEquals(likely.eFoldDose(), sure.eFoldDose(), 1e-6);
		assertTrue(sure.low() < likely.low() && likely.high() < sure.high());
		assertThrows(IllegalArgumentException.class, () -> new DecayFitter(95));
	}

	@Test
	void refusesFewPoints() {
		assertRefused("There are 4 points", new SimulatedFading(4, 3).exact(DECAY));
	}

	@Test
	void refusesNoiseAndAConstant() {
		assertRefused("does not fade", new SimulatedFading(40, 0.6).noisy(dose -> 0, 2));
		assertRefused("does not fade", new SimulatedFading(40, 0.6).noisy(dose -> 60, 3));
	}

	@Test
	void refusesARangeTooShortForAnOffset() {
		final FadingCurve curve = new SimulatedFading(40, 0.05).noisy(dose -> 20 * DECAY.applyAsDouble(dose), 4);
		final DecayFit fit = FITTER.fit(FadingModel.DECAY_WITH_OFFSET, curve);
		assertTrue(fit.refusal().isPresent() || fit.high() - fit.low() > 2, "De " + fit.low() + " to " + fit.high());
		assertTrue(FITTER.fit(FadingModel.DECAY, curve).refusal().orElse("").isEmpty());
	}

	@Test
	void refusesWhatIsOverBeforeTheSecondPoint() {
		assertRefused("do not tell how fast", new SimulatedFading(20, 50).exact(DECAY.andThen(x -> 1e6 * x)));
	}

	@Test
	void refusesARiseAndFall() {
		final FadingCurve curve = new SimulatedFading(60, 0.5).exact(dose -> 2000 * Math.exp(-Math.pow((dose - 15) / 4,
			2)));
		assertTrue(SpotFit.of(curve, false, FITTER).preferred().refusal().orElse("").contains("as one exponential"));
	}

	@Test
	void tellsDecayFromGrowthAndWhetherAnOffsetIsNeeded() {
		final SimulatedFading movie = new SimulatedFading(60, 0.5);
		assertEquals(FadingModel.DECAY, modelOf(movie.noisy(DECAY, 5)));
		assertEquals(FadingModel.DECAY_WITH_OFFSET, modelOf(movie.noisy(dose -> 20 + DECAY.applyAsDouble(dose), 6)));
		assertEquals(FadingModel.GROWTH, modelOf(movie.noisy(dose -> 60 * -Math.expm1(-dose / 5), 7)));
	}

	@Test
	void namesTheOtherModelWhereItChangesTheDose() {
		final SimulatedFading movie = new SimulatedFading(40, 0.6);
		assertTrue(SpotFit.of(movie.noisy(dose -> 20 + DECAY.applyAsDouble(dose), 8), false, FITTER).alternative()
			.isPresent());
		assertFalse(SpotFit.of(movie.exact(dose -> 4 * DECAY.applyAsDouble(dose)), false, FITTER).alternative().isPresent());
	}

	@Test
	void rejectsACurveThatIsNone() {
		assertThrows(IllegalArgumentException.class, () -> new FadingCurve(new double[] { 1, 1 }, new double[2],
			new double[] { 1, 1 }, new double[2]));
		assertThrows(IllegalArgumentException.class, () -> new FadingCurve(new double[] { 1, 2 }, new double[] { 1,
			Double.NaN }, new double[] { 1, 1 }, new double[2]));
	}

	private static FadingModel modelOf(final FadingCurve curve) {
		return SpotFit.of(curve, false, FITTER).preferred().model();
	}

	private static void assertRefused(final String reason, final FadingCurve curve) {
		final DecayFit fit = FITTER.fit(FadingModel.DECAY, curve);
		assertTrue(fit.refusal().orElse("").contains(reason), fit.refusal() + ": " + fit.low() + " to " + fit.high());
		assertTrue(Double.isNaN(fit.eFoldDose()));
	}
}
