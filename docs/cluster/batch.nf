// Batch Analysis as a Nextflow pipeline, one process for each movie:
//
//     nextflow run docs/cluster/batch.nf --movies '/data/movies/*.mrc' --recipe /data/recipe.txt --results /data/results
//
// With -resume, movies that are done are not done again.

params.movies = null
params.recipe = null
params.results = 'results'

process ANALYSE {
	tag "${movie.name}"
	cpus 4
	memory '8 GB'
	errorStrategy 'finish'
	publishDir params.results, mode: 'copy'

	input:
	path movie
	path recipe

	output:
	path "${movie.name}.results"

	script:
	// Fiji ends with 0 whatever happens: the batch itself says how it went.
	"""
	echo "\$PWD/${movie}" > inputs.txt
	fiji --headless --run org.latticelapse.command.BatchAnalysis \\
		'input="'\$PWD'/inputs.txt",recipe="'\$PWD'/${recipe}",output="'\$PWD'/${movie.name}.results"'
	grep -q '"state": "complete"' '${movie.name}.results/batch.json'
	"""
}

workflow {
	if (!params.movies || !params.recipe) error 'Give --movies and --recipe'
	ANALYSE(Channel.fromPath(params.movies, checkIfExists: true), file(params.recipe, checkIfExists: true))
}
