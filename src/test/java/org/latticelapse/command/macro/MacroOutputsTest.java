package org.latticelapse.command.macro;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.latticelapse.host.MacroResult;

/** What a command has made must be what the macro works on next. */
class MacroOutputsTest {

	private static final String RUN = "run('LatticeLapse Every Input...', 'phases=LiF');";

	@Test
	void outputImageIsCurrent() {
		assertEquals("FFT of a", last("newImage('a', '8-bit black', 8, 8, 1);", RUN, "print(getTitle());"));
	}

	@Test
	void outputImageIsCurrentInBatchMode() {
		assertEquals("FFT of a", last("setBatchMode(true);", "newImage('a', '8-bit black', 8, 8, 1);", RUN,
			"print(getTitle());"));
	}

	@Test
	void outputImageIsOpenOnce() {
		assertEquals("2", last("newImage('a', '8-bit black', 8, 8, 1);", RUN, "print(nImages);"));
	}

	@Test
	void inputCanBeSelectedAgain() {
		assertEquals("a", last("newImage('a', '8-bit black', 8, 8, 1);", RUN, "selectImage('a');", "print(getTitle());"));
	}

	@Test
	void foreignCommandsThatFollowWorkOnTheImageTheMacroSelects() {
		assertEquals("mind=2.0 image=a", last("newImage('a', '8-bit black', 8, 8, 1);", RUN, "selectImage('a');",
			"run('LatticeLapse Foreign Command...', 'mind=2');"));
	}

	@Test
	void tableIsCurrent() {
		assertEquals("1 LiF 0.015625", last("newImage('a', '8-bit black', 8, 8, 1);", RUN,
			"print(Table.size + ' ' + Table.getString('Phase', 0) + ' ' + d2s(getResult('Score', 0), 6));"));
	}

	@Test
	void savedTableKeepsSixDecimals() {
		assertEquals("LiF,0.015625", last("newImage('a', '8-bit black', 8, 8, 1);", RUN,
			"path = getDirectory('temp') + 'lattices' + getTime() + '.csv';", "saveAs('Results', path);",
			"lines = split(File.openAsString(path), '\\n');", "File.delete(path);",
			"print(replace(lines[1], '^.*(?=LiF)', ''));"));
	}

	private static String last(final String... macro) {
		final String output = MacroResult.of(macro).output();
		return output.substring(output.lastIndexOf('\n') + 1);
	}
}
