package org.latticelapse.command;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.latticelapse.host.FijiLikeWindows;

/** The player in ImageJ's windows. Skipped where there is no Xvfb. */
class PlayerWindowTest {

	private static final String PLAYER = "function players() { n = 0; titles = getList('window.titles');" +
		" for (i = 0; i < titles.length; i++) if (startsWith(titles[i], 'Dose-Annotated Playback of')) n++; return n; }";

	@TempDir
	Path folder;

	/** It opens once for a movie however often it is asked, blocks no macro, and closes with its movie. */
	@Test
	void livesAsLongAsItsMovie() throws IOException, InterruptedException {
		final Path log = folder.resolve("log.txt");
		assertEquals(Collections.emptyList(), FijiLikeWindows.run(folder,
			"newImage('movie', '16-bit ramp', 300, 300, 1, 1, 5);",
			"run('Set Acquisition and Dose...', 'doserate=100 frametime=0.5');", play(), play(),
			"while (players() == 0) wait(50); wait(300); print(players()); print(nImages);",
			"newImage('other', '8-bit ramp', 300, 300, 5); " + play(), "while (players() < 2) wait(50); close('other');",
			"while (players() > 1) wait(50); print(getTitle()); close('movie'); while (players() > 0) wait(50);",
			"print(players()); File.saveString(getInfo('log'), '" + log + "');", PLAYER));
		assertEquals(Arrays.asList("1", "1", "movie", "0"), Files.readAllLines(log));
	}

	private static String play() {
		return "run('Dose-Annotated Playback...', 'phases=LiF');";
	}
}
