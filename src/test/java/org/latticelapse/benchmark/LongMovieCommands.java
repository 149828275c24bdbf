package org.latticelapse.benchmark;

import com.sun.management.OperatingSystemMXBean;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.Paths;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.latticelapse.host.FijiLike;

/**
 * Runs every dose command, as a macro does, on a movie of 2000 frames of
 * 1024 × 1024 pixels in a file, and tells time and what was written. Run it with -Xmx512m to see that they fit.
 */
public final class LongMovieCommands {

	private static final int FRAMES = 2000;
	private static final double MEGA = 1 << 20;

	private final Path folder;
	private final Path movie;
	private final int frames;
	private final Table table = new Table("command", "s", "ms/frame", "processor ms/frame", "MB written");

	private LongMovieCommands(final Path folder, final int frames) {
		this.folder = folder;
		this.movie = folder.resolve("long.mrc");
		this.frames = frames;
	}

	/**
	 * @param arguments a folder with some 20 GB left, in which the movie stays and all else is
	 *          removed again; the number of frames (2000); a part of the names of the commands to run (all)
	 */
	public static void main(final String[] arguments) throws IOException {
		final int frames = arguments.length > 1 ? Integer.parseInt(arguments[1]) : FRAMES;
		final LongMovieCommands benchmark = new LongMovieCommands(Paths.get(arguments[0]).toAbsolutePath(), frames);
		benchmark.run(arguments.length > 2 ? arguments[2] : "");
		System.exit(0);
	}

	private void run(final String wanted) throws IOException {
		new LongMovieFile(frames).write(movie);
		System.out.printf("%d frames of %d x %d, heap of at most %.0f MB%n", frames, LongMovieFile.SIDE, LongMovieFile.SIDE,
			Runtime.getRuntime().maxMemory() / MEGA);
		require("run('Open EM Movie...', 'path=[" + movie + "]');");
		require("run('Set Acquisition and Dose...', 'doserate=25 frametime=0.02 specimentemperature=-175 voltage=300 priordose=0');");
		for (final Map.Entry<String, String> command : commands().entrySet()) {
			if (command.getKey().contains(wanted)) measure(command.getKey(), command.getValue());
		}
		table.print();
	}

	/** @return macros by what they do; OUT is where results go. */
	private static Map<String, String> commands() {
		final String counting = "electronspercount=0.0002 saveto=[OUT]";
		final Map<String, String> commands = new LinkedHashMap<>();
		commands.put("Set Acquisition and Dose, electrons counted", call("Set Acquisition and Dose...", counting));
		commands.put("Safe Imaging Window", call("Safe Imaging Window...", "saveto=[OUT]"));
		commands.put("Acquisition Report", call("Acquisition Report...", "saveto=[OUT]"));
		commands.put("Playback, annotate", call("Dose-Annotated Playback...", "annotate=true"));
		commands.put("Playback, one picture", call("Dose-Annotated Playback...", "saveto=[OUT]"));
		commands.put("Playback, AVI", call("Dose-Annotated Playback...", "output=[OUT/m.avi]"));
		commands.put("Playback, AVI of equal doses", call("Dose-Annotated Playback...", "output=[OUT/m.avi] dosebin=5"));
		commands.put("Playback, GIF", call("Dose-Annotated Playback...", "output=[OUT/m.gif]"));
		commands.put("Playback, TIFF", call("Dose-Annotated Playback...", "output=[OUT/m.tif]"));
		commands.put("Playback, PNG", call("Dose-Annotated Playback...", "output=[OUT/frames]"));
		commands.put("Drift, track", call("Drift Correction for EM Movies...", "output=track saveto=[OUT]"));
		commands.put("Drift, aligned movie", call("Drift Correction for EM Movies...", "saveto=[OUT]"));
		commands.put("Spot Fading", call("Spot Fading Analysis...", "saveto=[OUT]"));
		commands.put("Sum, limit", call("Dose-Limited Sum...", "maxdose=100000 saveto=[OUT]"));
		commands.put("Sum, weighted", call("Dose-Limited Sum...", "mode=weighted saveto=[OUT]"));
		return commands;
	}

	private static String call(final String command, final String options) {
		return "run('" + command + "', '" + options + "');";
	}

	private void measure(final String name, final String macro) throws IOException {
		final Path out = Files.createDirectories(folder.resolve("out"));
		final String all = "selectImage('" + movie.getFileName() + "');" + macro.replace("OUT", out.toString());
		final long start = System.nanoTime();
		final long before = processorTime();
		require(all);
		final double seconds = (System.nanoTime() - start) * 1e-9;
		final double processor = (processorTime() - before) * 1e-9;
		table.add(name, seconds, 1000 * seconds / frames, 1000 * processor / frames, removed(out) / MEGA);
		System.out.printf("%s: %.1f s%n", name, seconds);
	}

	private void require(final String macro) {
		if (!FijiLike.get().run("setBatchMode(true);" + macro, "")) throw new IllegalStateException("stopped: " + macro);
	}

	/** @return what all threads have used, ns: on a busy machine the clock tells less. */
	private static long processorTime() {
		return ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean()).getProcessCpuTime();
	}

	/** @return the bytes of the files in a folder, which is removed. */
	private static long removed(final Path folder) throws IOException {
		final List<Path> all;
		try (Stream<Path> found = Files.walk(folder)) {
			all = found.sorted(Comparator.reverseOrder()).collect(Collectors.toList());
		}
		long size = 0;
		for (final Path path : all) {
			if (Files.isRegularFile(path)) size += Files.size(path);
			Files.delete(path);
		}
		return size;
	}
}
