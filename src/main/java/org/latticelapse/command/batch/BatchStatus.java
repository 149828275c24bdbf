package org.latticelapse.command.batch;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonParseException;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** What came of one input, as its output folder keeps it. The fields are those of the JSON file. Immutable. */
final class BatchStatus {

	static final String FILE = "status.json";

	/** The states of an input. */
	static final String COMPLETE = "complete";
	static final String FAILED = "failed";

	private static final Gson GSON = new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().create();

	private final String input;
	private final String fingerprint;
	private final String recipe;
	private final String version;
	private final String state;
	private final String error;
	private final double seconds;

	/**
	 * @param input path of the file
	 * @param fingerprint of the file when it was analysed
	 * @param recipe text of the recipe
	 * @param version of LatticeLapse
	 * @param error what went wrong, one sentence; null: nothing
	 * @param seconds how long it took
	 */
	BatchStatus(final String input, final String fingerprint, final String recipe, final String version,
		final String error, final double seconds)
	{
		this.input = input;
		this.fingerprint = fingerprint;
		this.recipe = recipe;
		this.version = version;
		this.state = error == null ? COMPLETE : FAILED;
		this.error = error;
		this.seconds = seconds;
	}

	/** @return what the status file of a folder says; empty if it has none that can be read. */
	static Optional<BatchStatus> of(final Path folder) {
		try {
			return Optional.ofNullable(GSON.fromJson(new String(Files.readAllBytes(folder.resolve(FILE)),
				StandardCharsets.UTF_8), BatchStatus.class)).filter(status -> status.state != null && status.recipe != null);
		}
		catch (final IOException | JsonParseException e) {
			return Optional.empty();
		}
	}

	/** Writes the status file of a folder. */
	void write(final Path folder) throws IOException {
		Files.write(folder.resolve(FILE), GSON.toJson(this).getBytes(StandardCharsets.UTF_8));
	}

	/** @return whether neither the input, nor the recipe, nor LatticeLapse has changed since. */
	boolean holdsFor(final BatchInput nowInput, final String nowRecipe, final String nowVersion) {
		return nowInput.file().toString().equals(input) && nowInput.fingerprint().equals(fingerprint) && nowRecipe.equals(
			recipe) && nowVersion.equals(version);
	}

	boolean isComplete() {
		return COMPLETE.equals(state);
	}

	String input() {
		return input;
	}

	String state() {
		return state;
	}

	/** @return what went wrong; empty: nothing. */
	String error() {
		return error == null ? "" : error;
	}

	double seconds() {
		return seconds;
	}
}
