# Shows the kiosk instead of the desktop on this machine (Windows Enterprise, Education, IoT Enterprise), or takes it back.
#   set-shell-launcher.ps1 [-Clear]
# Windows lets only the account of the system itself do this. In a command prompt of an administrator:
#   psexec -i -s powershell -ExecutionPolicy Bypass -File "C:\Program Files\Asylum kiosk\assigned-access\set-shell-launcher.ps1"
param([switch]$Clear)
$ErrorActionPreference = "Stop"

if (-not [System.Security.Principal.WindowsIdentity]::GetCurrent().IsSystem) {
    throw "Only the account of the system may do this; start it with psexec as its head says."
}
$settings = Get-CimInstance -Namespace "root\cimv2\mdm\dmmap" -ClassName "MDM_AssignedAccess"
if ($Clear) {
    $settings.ShellLauncher = $null
} else {
    $words = Get-Content -Raw -Encoding UTF8 -Path (Join-Path $PSScriptRoot "shell-launcher.xml")
    $settings.ShellLauncher = [System.Security.SecurityElement]::Escape($words)
}
Set-CimInstance -CimInstance $settings
Write-Output "Done; it holds from the next start of the machine on."
