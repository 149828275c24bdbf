// Analyses every image of a folder by a recipe. The argument is a folder with
// images and with the recipe, recipe.txt; without one, a small example is made
// in the folder for temporary files.

folder = getArgument();
if (folder == "") folder = example();
run("Batch Analysis...", "input=[" + folder + "] recipe=[" + folder + "/recipe.txt] output=[" + folder + "/results]");
print(File.openAsString(folder + "/results/summary.csv"));

// Two images and a recipe.
function example() {
	folder = getDirectory("temp") + "latticelapse-batch";
	File.makeDirectory(folder);
	setBatchMode(true);
	run("HRTEM of LiF [011] (LatticeLapse)");
	saveAs("Tiff", folder + "/LiF.tif");
	run("HRTEM of amorphous carbon (LatticeLapse)");
	saveAs("Tiff", folder + "/carbon.tif");
	close("*");
	File.saveString("// Names the phases of each image.\n" +
		"run(\"FFT Lattice Indexing...\", \"phases=[SEI, Cu] showfft=false\");\n", folder + "/recipe.txt");
	return folder;
}
