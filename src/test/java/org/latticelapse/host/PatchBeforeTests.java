package org.latticelapse.host;

import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;

/**
 * Patches ImageJ before JUnit looks at the test classes, because it can not be
 * patched once one of them has loaded a class of ImageJ. Named in
 * META-INF/services.
 */
public final class PatchBeforeTests implements LauncherSessionListener {

	@Override
	public void launcherSessionOpened(final LauncherSession session) {
		PatchedImageJ.apply();
	}
}
