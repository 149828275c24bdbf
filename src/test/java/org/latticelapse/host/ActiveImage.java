package org.latticelapse.host;

import ij.ImagePlus;
import ij.WindowManager;

import org.scijava.Priority;
import org.scijava.module.Module;
import org.scijava.module.process.AbstractSingleInputPreprocessor;
import org.scijava.module.process.PreprocessorPlugin;
import org.scijava.plugin.Plugin;

/** Gives a command's only unresolved image input the active image, as Fiji's ActiveImagePlusPreprocessor does. */
@Plugin(type = PreprocessorPlugin.class, priority = Priority.VERY_HIGH + 1)
public final class ActiveImage extends AbstractSingleInputPreprocessor {

	@Override
	public void process(final Module module) {
		final ImagePlus image = WindowManager.getCurrentImage();
		final String input = getSingleInput(module, ImagePlus.class);
		if (image == null || input == null) return;
		module.setInput(input, image);
		module.resolveInput(input);
	}
}
