<?php
// Reads a JSON list of HTML texts and writes, for each, what WordPress's own filters make of it; no site, no database.
// php filters.php <folder of WordPress>

error_reporting( E_ALL & ~E_DEPRECATED );
ini_set( 'display_errors', 'stderr' );

define( 'ABSPATH', rtrim( $argv[1], '/' ) . '/' );
define( 'WPINC', 'wp-includes' );

// What a site reads from its language pack; the English of WordPress itself.
function __( $text ) {
	return $text;
}
function _x( $text ) {
	return $text;
}

// What a new site has in its database.
const OPTIONS = array(
	'blog_charset' => 'UTF-8',
	'use_smilies'  => '1',
);
function wp_cache_get( $key ) {
	return 'alloptions' === $key ? OPTIONS : false;
}

// Newer versions keep parts of the six files in files of their own.
$files = array( 'utf8', 'compat-utf8', 'compat', 'load', 'functions', 'plugin' );
$files = array_merge( $files, array( 'class-wp-token-map', 'html-api/html5-named-character-references' ) );
foreach ( array( 'attribute-token', 'span', 'text-replacement', 'decoder', 'doctype-info', 'tag-processor' ) as $part ) {
	$files[] = "html-api/class-wp-html-$part";
}
foreach ( array( 'block', 'frame', '' ) as $part ) {
	$files[] = rtrim( "class-wp-block-parser-$part", '-' );
}
$files[] = 'class-wp-block-type-registry';
foreach ( array_merge( $files, array( 'kses', 'formatting', 'shortcodes', 'blocks' ) ) as $file ) {
	if ( is_file( ABSPATH . WPINC . "/$file.php" ) ) {
		require_once ABSPATH . WPINC . "/$file.php";
	}
}

foreach ( OPTIONS as $name => $value ) {
	add_filter( "pre_option_$name", fn() => $value );
}
smilies_init();

// What wp-includes/default-filters.php hangs before `wp_kses`.
add_filter( 'pre_kses', 'wp_pre_kses_less_than' );
add_filter( 'pre_kses', 'wp_pre_kses_block_attributes', 10, 3 );

/** The filters of `the_content`, in the order of wp-includes/default-filters.php. */
function shown( $html ) {
	$is_in_blocks = false !== strpos( $html, '<!-- wp:' );
	$texturized   = wptexturize( $html );
	$in_lines     = $is_in_blocks ? $texturized : shortcode_unautop( wpautop( $texturized ) );
	return convert_smilies( capital_P_dangit( $in_lines ) );
}

$answers = array();
foreach ( json_decode( stream_get_contents( STDIN ), true, 512, JSON_THROW_ON_ERROR ) as $html ) {
	$answers[] = array(
		'kses'       => wp_kses_post( $html ),
		'texturized' => wptexturize( $html ),
		'autop'      => wpautop( $html ),
		'shown'      => shown( $html ),
	);
}
echo json_encode( $answers, JSON_UNESCAPED_UNICODE | JSON_UNESCAPED_SLASHES | JSON_THROW_ON_ERROR );
