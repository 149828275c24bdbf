package org.latticelapse.core.simulation;

import org.latticelapse.core.crystal.Phase;
import org.latticelapse.core.crystal.PhaseLibrary;
import org.latticelapse.core.crystal.SpecimenTemperature;
import org.latticelapse.core.crystal.ZoneAxis;
import org.latticelapse.core.image.PixelSize;

/** The simulated images that come with LatticeLapse: what to try it on first. */
public enum SampleImages {

	/** One crystal of lithium fluoride that fills the field, under a thin amorphous film. */
	LIF("LiF_011") {

		@Override
		HrtemSimulation simulation() {
			return HrtemSimulation.of(512, 512, PixelSize.square(0.3)) //
				.optics(Optics.tem(300).withDefocus(-450)) //
				.crystal(new Grain(phase("LiF"), new ZoneAxis(0, 1, 1), 23, Region.everywhere(), 60).withTilt(0.3, 70)) //
				.amorphous(AmorphousMaterial.organicInterphase(), 30) //
				.dose(800).temperature(-178).seed(2011);
		}
	},

	/** A grain of lithium oxide and one of lithium carbonate in an amorphous matrix, as in a solid electrolyte interphase. */
	LI2O_LI2CO3("Li2O_Li2CO3") {

		@Override
		HrtemSimulation simulation() {
			final Region oxide = Region.particle(95, 110, 55, 5);
			final Region carbonate = Region.particle(215, 195, 62, 8);
			return HrtemSimulation.of(1024, 1024, PixelSize.square(0.3)) //
				.optics(Optics.tem(300).withDefocus(-520)) //
				.crystal(new Grain(phase("Li2O"), new ZoneAxis(0, 1, 1), 48, oxide, 70)) //
				.crystal(new Grain(phase("Li2CO3"), new ZoneAxis(0, 0, 1), 121, carbonate, 60).withTilt(0.4, 20)) //
				.amorphous(AmorphousMaterial.organicInterphase(), 80, oxide.or(carbonate).outside()) //
				.amorphous(AmorphousMaterial.organicInterphase(), 20) //
				.dose(1200).temperature(-178).seed(2012);
		}
	},

	/** An amorphous carbon film: its rings are no lattice. */
	AMORPHOUS("amorphous_carbon") {

		@Override
		HrtemSimulation simulation() {
			return HrtemSimulation.of(512, 512, PixelSize.square(0.3)) //
				.optics(Optics.tem(300).withDefocus(-900).withAstigmatism(60, 35).withConvergence(0.15)) //
				.amorphous(AmorphousMaterial.carbon(), 80) //
				.dose(1000).temperature(20).seed(2013);
		}
	};

	private final String title;

	SampleImages(final String title) {
		this.title = title;
	}

	abstract HrtemSimulation simulation();

	/** @return the image's title, free of characters that a macro or a file name must quote. */
	public String title() {
		return title;
	}

	/** @return the image, the same each time. */
	public SimulatedImage render() {
		return simulation().render();
	}

	/** @return the phase as it is at -178 °C. */
	private static Phase phase(final String id) {
		return PhaseLibrary.builtIn().get(id).at(SpecimenTemperature.CRYO);
	}
}
