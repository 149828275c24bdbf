package org.latticelapse.command.macro;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ij.IJ;
import ij.ImagePlus;
import ij.WindowManager;

import java.util.concurrent.ExecutionException;

import org.junit.jupiter.api.Test;
import org.latticelapse.command.testing.EveryInput;
import org.latticelapse.host.FijiLike;
import org.latticelapse.host.MacroResult;
import org.scijava.Cancelable;
import org.scijava.Context;
import org.scijava.command.CommandInfo;
import org.scijava.command.CommandService;
import org.scijava.module.Module;
import org.scijava.module.ModuleService;

/** What a macro gives a command, and what stops it; EveryInput logs its inputs. */
class StrictMacroOptionsTest {

	private static final String IMAGE = "newImage('a', '8-bit black', 8, 8, 1);";
	private static final String NAME = "LatticeLapse Every Input: ";
	private static final String DEFAULTS = "a|SEI|1.1|4|true|current|";

	@Test
	void givenValuesArriveAndOthersAreDefaults() {
		assertEquals("a|SEI, Cu|2.5|4|false|all|", run("phases=[SEI, Cu] MinD=2.5 showfft=false frames=ALL"));
	}

	@Test
	void withoutOptionsAllInputsAreDefaults() {
		assertEquals(DEFAULTS, MacroResult.of(IMAGE, "run('LatticeLapse Every Input...');").output());
	}

	@Test
	void lastValuesAreNotRemembered() {
		assertEquals("a|LiF|2.0|7|false|all|x", run("phases=LiF mind=2 maxlattices=7 showfft=false frames=all saveto=x"));
		assertEquals(DEFAULTS, run(""));
		assertEquals(DEFAULTS, run("phases=SEI"));
	}

	@Test
	void otherCommandsDoRememberHere() {
		final String label = "'LatticeLapse Foreign Command...'";
		assertEquals("mind=2.0 image=none\nmind=2.0 image=none", MacroResult.of("run(" + label + ", 'mind=2');", "run(" + label +
			", 'other=1');").output());
	}

	@Test
	void aValueThatLooksLikeAnOptionIsAValue() {
		assertEquals("a|SEI|1.1|4|true|current|x phases=LiF mind=3", run("saveto=[x phases=LiF mind=3]"));
	}

	@Test
	void aBooleanKeyAloneIsTrue() {
		assertEquals(DEFAULTS, run("showfft"));
	}

	@Test
	void wholeNumbersMayBeWrittenAsDecimals() {
		assertEquals("a|SEI|1.1|6|true|current|", run("maxlattices=6.0"));
	}

	@Test
	void unknownKeyStopsTheMacroAndSuggests() {
		assertEquals("there is no option \"phase\"; did you mean \"phases\"?", error("phase=LiF"));
		assertEquals("there is no option \"cu\"; the options are image, phases, mind, maxlattices, showfft, frames, " +
			"saveto. A value with blanks stands in brackets.", error("phases=SEI, Cu"));
	}

	@Test
	void badNumberStopsTheMacro() {
		assertEquals("mind=1,5 is not a number; give a number from 0.5 to 10.0.", error("mind=1,5"));
		assertEquals("mind=NaN is not a number; give a number from 0.5 to 10.0.", error("mind=NaN"));
		assertEquals("mind=0.1 is out of range; give a number from 0.5 to 10.0.", error("mind=0.1"));
		assertEquals("maxlattices=2.5 is not a whole number; give a number from 1 to 16.", error("maxlattices=2.5"));
		assertEquals("maxlattices=1e99 is out of range; give a number from 1 to 16.", error("maxlattices=1e99")
			.replace("1E+99", "1e99"));
	}

	@Test
	void badChoiceStopsTheMacro() {
		assertEquals("frames=some is none of the choices current, all.", error("frames=some"));
		assertEquals("showfft=yes is neither true nor false.", error("showfft=yes"));
	}

	@Test
	void imagesAreFoundByTitleOrID() {
		final String other = "newImage('b [x]', '8-bit black', 8, 8, 1);";
		assertEquals(DEFAULTS, MacroResult.of(IMAGE, other, "run('LatticeLapse Every Input...', 'image=a');").output());
		assertEquals("b [x]" + DEFAULTS.substring(1), MacroResult.of(other, IMAGE,
			"run('LatticeLapse Every Input...', 'image=[b [x]]');").output());
		assertEquals(DEFAULTS, MacroResult.of(IMAGE, "id = getImageID();", other,
			"run('LatticeLapse Every Input...', 'image=' + id);").output());
	}

	@Test
	void wrongImageStopsTheMacro() {
		assertEquals("no open image has the title or ID \"b\"; open are \"a\".", error("image=b"));
		assertEquals("no open image has the title or ID \"/no/such.tif\"; open are \"a\".", error("image=/no/such.tif"));
		assertEquals("no open image has the title or ID \"-99\"; open are \"a\".", error("image=-99"));
	}

	@Test
	void twoImagesOfOneTitleStopTheMacro() {
		for (final String mode : new String[] { "", "setBatchMode(true);" }) {
			final String error = MacroResult.of(mode, IMAGE, "id = getImageID();", IMAGE,
				"run('LatticeLapse Every Input...', 'image=' + id);", "run('LatticeLapse Every Input...', 'image=a');", "print(1);")
				.error();
			assertTrue(error.contains("2 open images have the title \"a\"; rename all but one, or give the ID of the one that is meant: -"),
				error);
		}
	}

	@Test
	void noOpenImageStopsTheMacro() {
		final String error = MacroResult.of("run('LatticeLapse Every Input...', 'phases=LiF');", "print(1);").error();
		assertTrue(error.startsWith(NAME + "no image is open."), error);
	}

	@Test
	void theImageIsTheOneTheMacroSelects() {
		for (final String mode : new String[] { "", "setBatchMode(true);" }) {
			assertEquals(DEFAULTS + "\nb" + DEFAULTS.substring(1), MacroResult.of(mode, IMAGE,
				"newImage('b', '8-bit black', 8, 8, 1);", "selectImage('a');", "run('LatticeLapse Every Input...');",
				"selectImage('b');", "run('LatticeLapse Every Input...', 'mind=1.1');").output());
		}
	}

	@Test
	void theImageIsTheOneAScriptNames() {
		final String macro = "close('*'); newImage('a', '8-bit black', 8, 8, 1); newImage('b', '8-bit black', 8, 8, 1);";
		assertTrue(FijiLike.get().run(macro, ""));
		IJ.run(WindowManager.getImage("a"), "LatticeLapse Every Input...", "phases=LiF");
		assertEquals("FFT of a", WindowManager.getImageTitles()[2]);
	}

	@Test
	void anErrorEndsLoopsAndFunctionsToo() {
		for (final String mode : new String[] { "", "setBatchMode(true);" }) {
			final MacroResult result = MacroResult.of(mode, IMAGE, "for (i = 0; i < 3; i++) { print(i); index(); }",
				"print('after');", "function index() { run('LatticeLapse Every Input...', 'mind=x'); print('in'); }");
			assertEquals("0", result.outputBeforeError());
			assertEquals(NAME + "mind=x is not a number; give a number from 0.5 to 10.0.", result.error());
		}
	}

	@Test
	void aMacroRunsNormallyAfterAnError() {
		error("mind=x");
		assertEquals(DEFAULTS, run(""));
	}

	@Test
	void aProgramMayGiveSomeInputs() throws InterruptedException, ExecutionException {
		run("mind=3 phases=LiF");
		final Module module = call("image", IJ.createImage("p", "8-bit black", 8, 8, 1), "maxlattices", 2);
		assertEquals(2, module.getInput("maxlattices"));
		assertEquals("SEI", module.getInput("phases"));
		assertEquals(1.1, module.getInput("mind"));
		assertEquals("FFT of p", ((ImagePlus) module.getOutput("fft")).getTitle());
	}

	@Test
	void aProgramLearnsWhatIsWrong() throws InterruptedException, ExecutionException {
		final Module module = call("image", IJ.createImage("p", "8-bit black", 8, 8, 1), "maxlattices", 99);
		assertEquals(NAME + "maxlattices=99 is out of range; give a number from 1 to 16.", ((Cancelable) module)
			.getCancelReason());
	}

	@Test
	void anImageWithoutPixelsIsRefused() throws InterruptedException, ExecutionException {
		final Module module = call("image", new ImagePlus());
		assertTrue(((Cancelable) module).getCancelReason().contains("has no pixels"));
	}

	private static Module call(final Object... inputs) throws InterruptedException, ExecutionException {
		final Context context = FijiLike.get().context();
		final CommandInfo command = context.service(CommandService.class).getCommand(EveryInput.class);
		return context.service(ModuleService.class).run(command, true, inputs).get();
	}

	private static String run(final String options) {
		return MacroResult.of(IMAGE, "run('LatticeLapse Every Input...', '" + options + "');").output();
	}

	private static String error(final String options) {
		final MacroResult result = MacroResult.of(IMAGE, "print('before');", "run('LatticeLapse Every Input...', '" +
			options + "');", "print('after');");
		assertEquals("before", result.outputBeforeError());
		final String error = result.error();
		assertTrue(error.startsWith(NAME), error);
		return error.substring(NAME.length());
	}
}
