package org.latticelapse.benchmark;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;

import org.latticelapse.core.indexing.LatticeIndexer;

/** How often, and how exactly, images of one known crystal are indexed. */
final class CrystalAccuracy {

	private static final int WARM_UP = 3;

	private final List<TestImage> images;
	private final List<Run> runs = new ArrayList<>();
	private final List<Judgement> judgements = new ArrayList<>();

	CrystalAccuracy(final List<TestImage> images, final LatticeIndexer indexer) {
		this.images = images;
		for (int i = 0; i < Math.min(WARM_UP, images.size()); i++) {
			indexer.index(images.get(i).micrograph());
		}
		for (final TestImage image : images) {
			final Run run = Run.of(indexer, image.micrograph());
			runs.add(run);
			judgements.add(Judge.judge(image.crystal(), run.result()));
		}
	}

	/** Prints one line per image. */
	void printImages() {
		final Table table = new Table("image", "truth", "zone", "tier", "field", "outcome", "zone is",
			"lattices", "false", "spots", "candidates (score, zone)", "s");
		for (int i = 0; i < images.size(); i++) {
			final TestImage image = images.get(i);
			final Judgement judgement = judgements.get(i);
			table.add(image.name(), image.crystal().phase().id(), image.crystal().zone(), image.tier(), image
				.isFullField() ? "full" : "particle", judgement.outcome(), judgement.isZoneRight() ? "right" : "-",
				runs.get(i).result().lattices().size(), judgement.unrelatedLattices(), runs.get(i).result().spots()
					.size(), Description.candidates(runs.get(i).result()), runs.get(i).seconds());
		}
		table.print();
	}

	/** Prints the outcomes of each tier and of all. */
	void printOutcomes() {
		final List<Object> headings = new ArrayList<>();
		headings.add("tier");
		headings.add("images");
		for (final Outcome outcome : Outcome.values()) {
			headings.add(outcome);
		}
		headings.add("right zone of right or tied");
		headings.add("extra lattices");
		headings.add("unrelated lattices");
		final Table table = new Table(headings.stream().map(Object::toString).toArray(String[]::new));
		for (final String tier : images.stream().map(TestImage::tier).distinct().sorted().collect(Collectors
			.toList()))
		{
			table.add(outcomes(tier, image -> image.tier().equals(tier)));
		}
		table.add(outcomes("all", image -> true));
		table.print();
	}

	/** Prints the errors of the spacings, and the errors of |g| and angle over their stated uncertainty. */
	void printSpotErrors() {
		final Table table = new Table("spots of", "number", "|d| error % median", "95 %", "|g| pull mean",
			"robust width", "rms", "angle pull mean", "robust width", "rms");
		table.add(errors("full-field crystals", TestImage::isFullField));
		table.add(errors("particles", image -> !image.isFullField()));
		table.print();
	}

	/** Prints the scale that the true phase gives each image, beside the true one. */
	void printScales() {
		final Table table = new Table("image", "scale - 1 %", "sigma %", "true scale - 1 %", "error %");
		for (int i = 0; i < images.size(); i++) {
			final TestImage image = images.get(i);
			runs.get(i).result().lattices().stream().limit(1).flatMap(lattice -> lattice.matches().stream()).filter(
				match -> match.phase().id().equals(image.crystal().phase().id())).forEach(match -> table.add(image
					.name(), percent(match.scale()), 100 * match.scaleSigma(), percent(image.scale()), percent(match
						.scale() / image.scale())));
		}
		table.print();
	}

	/** Prints the time one image takes. */
	void printTime() {
		final Sample seconds = new Sample(runs.stream().mapToDouble(Run::seconds));
		System.out.println("Time per image: median " + Table.number(seconds.median()) + " s, longest " + Table
			.number(seconds.quantile(1)) + " s");
		System.out.println();
	}

	private static double percent(final double ratio) {
		return 100 * (ratio - 1);
	}

	private Object[] outcomes(final String name, final Predicate<TestImage> part) {
		final List<Judgement> chosen = chosen(part);
		final List<Object> cells = new ArrayList<>();
		cells.add(name);
		cells.add(chosen.size());
		for (final Outcome outcome : Outcome.values()) {
			cells.add(chosen.stream().filter(judgement -> judgement.outcome() == outcome).count());
		}
		final List<Judgement> good = chosen.stream().filter(judgement -> judgement.outcome().isGood()).collect(
			Collectors.toList());
		cells.add(good.stream().filter(Judgement::isZoneRight).count() + "/" + good.size());
		cells.add(chosen.stream().mapToInt(Judgement::extraLattices).sum());
		cells.add(chosen.stream().mapToInt(Judgement::unrelatedLattices).sum());
		return cells.toArray();
	}

	private Object[] errors(final String name, final Predicate<TestImage> part) {
		final List<SpotError> errors = chosen(part).stream().flatMap(judgement -> judgement.errors().stream())
			.collect(Collectors.toList());
		final Sample spacing = sample(errors, error -> Math.abs(error.spacingPercent()));
		final Sample length = sample(errors, SpotError::lengthPull);
		final Sample angle = sample(errors, SpotError::anglePull);
		return new Object[] { name, errors.size(), spacing.median(), spacing.quantile(0.95), length.mean(), length
			.robustWidth(), length.rms(), angle.mean(), angle.robustWidth(), angle.rms() };
	}

	private List<Judgement> chosen(final Predicate<TestImage> part) {
		final List<Judgement> chosen = new ArrayList<>();
		for (int i = 0; i < images.size(); i++) {
			if (part.test(images.get(i))) {
				chosen.add(judgements.get(i));
			}
		}
		return chosen;
	}

	private static Sample sample(final List<SpotError> errors, final ToDoubleFunction<SpotError> value) {
		return new Sample(errors.stream().mapToDouble(value));
	}
}
