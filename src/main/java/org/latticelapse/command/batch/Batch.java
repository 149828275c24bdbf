package org.latticelapse.command.batch;

import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.Paths;
import java.util.List;
import java.util.concurrent.CancellationException;

import org.latticelapse.core.image.Progress;
import org.scijava.command.CommandService;
import org.scijava.event.EventService;

/** A batch as a user asks for it: which inputs, which recipe, where to, which part of it. */
public final class Batch {

	private final RecipeCheck commands;
	private final EventService events;
	private final Recipe recipe;
	private final Shard shard;
	private final List<BatchInput> inputs;
	private final BatchFolder folder;

	/**
	 * @param input a folder, or a text file with the path of one file a line
	 * @param pattern which files of a folder, such as {@code *.tif}; empty: all that
	 *          look like images
	 * @param recipe path of the recipe
	 * @param output folder for the results, made if missing
	 * @param shard {@code i/n}: the part of the inputs to work on
	 * @param commands knows the commands a recipe may name
	 * @throws IllegalArgumentException if something asked for is impossible, with a
	 *           sentence that says what to do; nothing has been run then
	 */
	public Batch(final String input, final String pattern, final String recipe, final String output, final String shard,
		final CommandService commands)
	{
		this.commands = new RecipeCheck(commands);
		this.events = commands.context().service(EventService.class);
		this.recipe = Recipe.read(path(recipe));
		this.commands.require(this.recipe);
		this.shard = Shard.of(shard);
		this.inputs = BatchInputs.of(input, pattern);
		this.folder = BatchFolder.at(output);
		folder.requireOwn(inputs);
	}

	/**
	 * Takes the recipe through the inputs and writes the summary of all of them.
	 *
	 * @return what came of them, one sentence
	 * @throws IOException if an input has failed, after all others are done, or the
	 *           output can not be written
	 * @throws CancellationException when cancelled; what is done stays
	 */
	public String run(final Progress progress) throws IOException {
		final BatchRun run = new BatchRun(recipe, commands, events, folder, progress);
		final String result;
		try {
			result = taken(run);
		}
		catch (final IOException e) {
			throw new IOException("The folder " + folder.path() + " can not be used: " + e.getMessage() +
				". What is complete stays, and a new start goes on from there", e);
		}
		if (run.failed() > 0) {
			throw new IOException(result + "; " + folder.path().resolve("summary.csv") + " says why");
		}
		return result;
	}

	private String taken(final BatchRun run) throws IOException {
		final BatchSummary summary = new BatchSummary(folder, recipe, inputs, shard);
		summary.writeStates();
		try {
			return run.of(shard.of(inputs));
		}
		catch (final InterruptedException e) {
			Thread.currentThread().interrupt();
			throw new CancellationException("Stopped from outside");
		}
		finally {
			summary.write();
		}
	}

	private static Path path(final String recipe) {
		try {
			return Paths.get(recipe.trim());
		}
		catch (final InvalidPathException e) {
			throw new IllegalArgumentException("recipe=" + recipe + " is no path of a file: " + e.getReason(), e);
		}
	}
}
