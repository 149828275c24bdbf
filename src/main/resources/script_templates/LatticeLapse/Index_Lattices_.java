import ij.IJ;
import ij.ImagePlus;
import ij.WindowManager;
import ij.plugin.PlugIn;

import org.latticelapse.core.crystal.PhaseLibrary;
import org.latticelapse.core.indexing.IndexingResult;
import org.latticelapse.core.indexing.IndexingSettings;
import org.latticelapse.core.indexing.Lattice;
import org.latticelapse.core.indexing.LatticeIndexer;
import org.latticelapse.core.indexing.PhaseMatch;
import org.latticelapse.io.ImagePlusMovie;

/** Names the crystal phases in the current image, or in a simulated sample if no image is open. */
public class Index_Lattices_ implements PlugIn {

	@Override
	public void run(String argument) {
		if (WindowManager.getImageCount() == 0) IJ.run("HRTEM of LiF [011] (LatticeLapse)");
		ImagePlus image = IJ.getImage();
		IndexingSettings settings = IndexingSettings.defaults().withCalibrationError(0.5);
		LatticeIndexer indexer = new LatticeIndexer(PhaseLibrary.builtIn().select("SEI, Cu"), settings);
		IndexingResult result = indexer.index(ImagePlusMovie.currentFrame(image).frame(0));
		IJ.log(image.getTitle() + ": " + result.verdict());
		for (Lattice lattice : result.lattices()) {
			for (PhaseMatch match : lattice.candidates()) {
				IJ.log("lattice " + lattice.number() + ": " + match.phase().id() + " " + match.zone());
			}
		}
	}
}
