package org.latticelapse.view.playback.annotation;

import ij.gui.Roi;

import java.awt.Graphics2D;

/** One element of an annotation, in pixels of the image. Immutable. */
abstract class Mark {

	private final String name;

	/** @param name what the element is called on an overlay */
	Mark(final String name) {
		this.name = name;
	}

	/** @return what the element is called on an overlay. */
	final String name() {
		return name;
	}

	/** @return this element elsewhere. */
	abstract Mark moved(double dx, double dy);

	/** Draws the element. */
	abstract void draw(Graphics2D graphics);

	/** @return the element as ImageJ draws it, without a name. */
	abstract Roi toRoi();
}
