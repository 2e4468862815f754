<?php
/**
 * Accounts that hold exactly what a tier of docs/moodle-admin.md grants, on a Moodle made for tests. Adds; changes nothing that is there.
 *   MOODLE_DIR=/path/to/moodle php tiers.php SPEC.json > tokens.json
 * SPEC (written by `python -m tests.live.tiers`): {"categories": [idnumbers], "accounts": {name: {"functions": [...], "roles": {file: xml}}}}
 * Prints {name: token}. Run again: functions and rights are brought to what SPEC says.
 */
define('CLI_SCRIPT', true);
require(getenv('MOODLE_DIR') . '/config.php');
require_once($CFG->dirroot . '/webservice/lib.php');
require_once($CFG->dirroot . '/user/lib.php');
\core\session\manager::set_user(get_admin());
$spec = json_decode(file_get_contents($argv[1]), true);
$system = context_system::instance();
$manager = new webservice();

/** The role of a preset, under a name of its own, with exactly the preset's rights; those that this Moodle does not know are told. */
function role_of(string $xml): array {
    global $DB, $system;
    if (!core_role_preset::is_valid_preset($xml)) {
        throw new moodle_exception('error', '', '', null, 'Moodle refuses the preset');
    }
    $info = core_role_preset::parse_preset($xml);
    $short = 'prove_' . $info['shortname'];
    $id = $DB->get_field('role', 'id', ['shortname' => $short]) ?: create_role($info['name'] . ' (proof)', $short, $info['description']);
    set_role_contextlevels($id, array_values($info['contextlevels']));
    $have = $DB->get_records_menu('role_capabilities', ['roleid' => $id, 'contextid' => $system->id], '', 'capability, permission');
    foreach ($have as $right => $permission) {
        unassign_capability($right, $id, $system->id);
    }
    foreach (array_filter($info['permissions'], fn($permission) => $permission == CAP_ALLOW) as $right => $permission) {
        assign_capability($right, CAP_ALLOW, $id, $system->id, true);
    }
    preg_match_all('~<allow>([^<]+)</allow>~', $xml, $written);
    foreach (array_diff($written[1], array_keys($info['permissions'])) as $unknown) {
        fwrite(STDERR, "not known here: $unknown\n");
    }
    accesslib_clear_role_cache($id);
    return [(int)$id, $info['contextlevels']];
}

$tokens = [];
foreach ($spec['accounts'] as $name => $account) {
    $username = "prove-$name";
    $user = $DB->get_record('user', ['username' => $username]);
    if (!$user) {
        $user = (object)['id' => user_create_user((object)['username' => $username, 'firstname' => 'Proof', 'lastname' => ucfirst($name), 'auth' => 'webservice',
            'email' => "$username@example.ee", 'password' => 'Proof-' . random_string(20) . '-1a!', 'confirmed' => 1, 'mnethostid' => $CFG->mnet_localhost_id])];
    }
    role_unassign_all(['userid' => $user->id]);
    foreach ($account['roles'] as $xml) {
        [$role, $levels] = role_of($xml);
        if (in_array(CONTEXT_SYSTEM, $levels)) {
            role_assign($role, $user->id, $system->id);
            continue;
        }
        foreach ($spec['categories'] as $idnumber) {
            $category = $DB->get_field('course_categories', 'id', ['idnumber' => $idnumber]);
            if ($category) {
                role_assign($role, $user->id, context_coursecat::instance($category)->id);
            }
        }
    }
    $short = 'prove_' . strtr($name, '-', '_');
    $service = $DB->get_field('external_services', 'id', ['shortname' => $short]) ?: $manager->add_external_service((object)['name' => "Proof $name",
        'shortname' => $short, 'enabled' => 1, 'restrictedusers' => 1, 'downloadfiles' => 1, 'uploadfiles' => 0, 'requiredcapability' => '', 'timecreated' => time()]);
    $DB->delete_records('external_services_functions', ['externalserviceid' => $service]);
    foreach ($account['functions'] as $function) {
        if ($DB->record_exists('external_functions', ['name' => $function])) {
            $manager->add_external_function_to_service($function, $service);
        }
    }
    if (!$DB->record_exists('external_services_users', ['externalserviceid' => $service, 'userid' => $user->id])) {
        $manager->add_ws_authorised_user((object)['externalserviceid' => $service, 'userid' => $user->id, 'timecreated' => time()]);
    }
    $util = class_exists('\core_external\util') ? '\core_external\util' : 'external_util';
    $tokens[$name] = $DB->get_field('external_tokens', 'token', ['externalserviceid' => $service, 'userid' => $user->id])
        ?: (class_exists('\core_external\util') ? $util::generate_token(EXTERNAL_TOKEN_PERMANENT, $util::get_service_by_id($service), $user->id, $system, 0, '', $name)
            : external_generate_token(EXTERNAL_TOKEN_PERMANENT, $service, $user->id, $system));
}
echo json_encode($tokens, JSON_PRETTY_PRINT), "\n";
