package org.latticelapse.command.batch;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;

import org.latticelapse.core.image.Progress;
import org.latticelapse.view.ProjectInfo;
import org.scijava.event.EventService;

/**
 * Takes a recipe through the inputs of a batch. An input that is done and
 * unchanged is left out, one that another process works on too, and one that
 * fails does not stop the others. Killed at any moment, it leaves nothing that
 * looks finished and is not.
 */
final class BatchRun {

	private final Recipe recipe;
	private final RecipeCheck commands;
	private final EventService events;
	private final BatchFolder folder;
	private final Progress progress;

	private int complete;
	private int kept;
	private int failed;
	private int elsewhere;

	/**
	 * @param recipe checked
	 * @param events tell of commands that end by an exception
	 * @param folder where results go
	 * @param progress told how many inputs are done
	 */
	BatchRun(final Recipe recipe, final RecipeCheck commands, final EventService events, final BatchFolder folder,
		final Progress progress)
	{
		this.recipe = recipe;
		this.commands = commands;
		this.events = events;
		this.folder = folder;
		this.progress = progress;
	}

	/**
	 * @return what came of them, one sentence
	 * @throws CancellationException when cancelled; what is done stays
	 */
	String of(final List<BatchInput> inputs) throws IOException, InterruptedException {
		for (int i = 0; i < inputs.size(); i++) {
			progress.checkCancelled();
			progress.report(i, inputs.size());
			final Optional<BatchClaim> claim = folder.claim(inputs.get(i));
			if (!claim.isPresent()) {
				elsewhere++;
				continue;
			}
			try (BatchClaim held = claim.get()) {
				take(inputs.get(i));
			}
		}
		return complete + " inputs analysed, " + kept + " unchanged and kept, " + elsewhere +
			" left to another process, " + failed + " failed";
	}

	/** @return how many inputs have failed. */
	int failed() {
		return failed;
	}

	private void take(final BatchInput input) throws IOException, InterruptedException {
		if (folder.status(input, recipe).filter(BatchStatus::isComplete).isPresent()) {
			kept++;
			return;
		}
		final long start = System.nanoTime();
		final String fingerprint = input.fingerprint();
		final Path part = folder.begin(input);
		final String error = fingerprint.equals(BatchInput.MISSING) ? "the file " + input.file() + " is not there or can not be read"
			: analyse(input, part);
		new BatchStatus(input.file().toString(), fingerprint, recipe.text(), ProjectInfo.version(), error, (System
			.nanoTime() - start) / 1e9).write(part);
		log(part, error == null ? "complete" : error);
		folder.publish(input, part);
		if (error == null) complete++;
		else failed++;
	}

	/** @return what went wrong; null: nothing. */
	private String analyse(final BatchInput input, final Path part) throws IOException, InterruptedException {
		final String macro;
		try {
			macro = BatchMacro.of(recipe, commands, input.file(), part);
		}
		catch (final IllegalArgumentException e) {
			return e.getMessage();
		}
		log(part, "LatticeLapse " + ProjectInfo.version() + ", recipe " + recipe.name() + ", input " + input.file());
		log(part, macro);
		final MacroTask task = new MacroTask(macro);
		final Optional<String> error;
		try (CommandFaults faults = new CommandFaults(events)) {
			final Optional<String> told = task.run();
			error = told.isPresent() ? told : faults.first();
		}
		progress.checkCancelled();
		if (!error.isPresent()) return null;
		final RecipeStep step = BatchMacro.step(recipe, task.line());
		return step == null ? error.get() : "line " + step.line() + " of the recipe: " + error.get();
	}

	private static void log(final Path part, final String text) throws IOException {
		final Path file = part.resolve("log.txt");
		final String line = LocalDateTime.now().truncatedTo(ChronoUnit.SECONDS) + " " + text.trim() + "\n";
		Files.write(file, line.getBytes(StandardCharsets.UTF_8), StandardOpenOption.CREATE,
			StandardOpenOption.APPEND);
	}
}
