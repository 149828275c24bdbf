package org.latticelapse.site;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.Paths;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;

/**
 * Builds and checks the Fiji update site and the zip for ImageJ from the
 * packaged jar. Run it in the project's folder; update-site/build does.
 */
public final class BuildSite {

	private static final DateTimeFormatter TIMESTAMP = DateTimeFormatter.ofPattern("yyyyMMddHHmmss");

	private BuildSite() {
		// a program
	}

	/**
	 * Ends the process with 0 if the site is complete and without fault, with 1
	 * otherwise.
	 *
	 * @param arguments the packaged jar, the time of its build (ISO 8601), the
	 *          folder for the site, made if missing, and the list of the site as
	 *          last published (there need be none)
	 */
	public static void main(final String... arguments) {
		try {
			build(Paths.get(arguments[0]), Instant.parse(arguments[1]), Paths.get(arguments[2]), Paths.get(arguments[3]));
		}
		catch (final IOException | RuntimeException e) {
			System.err.println("The update site could not be built: " + e);
			System.exit(1);
		}
	}

	private static void build(final Path jar, final Instant time, final Path folder, final Path lastList)
		throws IOException
	{
		final Path project = Paths.get("").toAbsolutePath();
		final SuitePackage suite = new SuitePackage(jar, project);
		final FijiJars fiji = FijiJars.read(project.resolve("update-site/fiji-jars.txt"));
		final SiteRecords published = Files.exists(lastList) ? SiteRecords.read(lastList) : SiteRecords.none();
		final Map<String, Path> files = suite.forFiji(fiji);
		final SiteBuilder builder = new SiteBuilder(files, fiji);
		final SiteRecords records = builder.records(published, timestamp(time, published));
		final Path site = Files.createDirectories(folder.resolve("site"));
		builder.write(records, site);
		final List<String> problems = SiteCheck.problems(site, fiji, published);
		if (!problems.isEmpty()) throw new IOException(String.join("; ", problems));
		Files.write(folder.resolve("published.xml"), records.xml().getBytes(StandardCharsets.UTF_8));
		final Path zip = folder.resolve("LatticeLapse-" + suite.version() + "-ImageJ.zip");
		suite.writeForImageJ(zip);
		System.out.println("Update site with " + files.size() + " files, checked: " + site);
		System.out.println("Package for ImageJ without Fiji: " + zip);
	}

	/** The time of the build in UTC, or a second after the newest published file if that is later. */
	static long timestamp(final Instant time, final SiteRecords published) {
		final long built = Long.parseLong(TIMESTAMP.format(time.atOffset(ZoneOffset.UTC)));
		if (built > published.newest()) return built;
		return Long.parseLong(LocalDateTime.parse(String.valueOf(published.newest()), TIMESTAMP).plusSeconds(1).format(
			TIMESTAMP));
	}
}
