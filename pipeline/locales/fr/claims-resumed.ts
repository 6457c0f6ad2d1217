/** French words by which an article comes back to an event that it has told («l’opération», «cette fermeture»). */
import type { ResumedLocale } from '../claims.js';

export const resumed: ResumedLocale = {
  nouns: [
    { frames: 'acquisition investment funding_round', nouns: 'opération transaction deal' },
    { frames: 'acquisition', nouns: 'acquisition rachat prise_de_contrôle absorption cession vente' },
    { frames: 'investment', nouns: 'investissement' },
    {
      frames: 'funding_round',
      nouns: 'levée levée_de_fonds tour_de_table tour tour_de_financement augmentation_de_capital',
    },
    { frames: 'partnership', nouns: 'partenariat alliance collaboration coopération coentreprise' },
    { frames: 'customer', nouns: 'contrat commande' },
    { frames: 'closure', nouns: 'fermeture' },
    {
      frames: 'layoffs',
      nouns: `plan plan_social plan_de_départs plan_de_licenciements plan_de_sauvegarde plan_de_sauvegarde_de_l'_emploi pse restructuration réorganisation`,
    },
    { frames: 'layoffs', nouns: 'suppression licenciement départ', plural: true },
    { frames: 'hiring', nouns: 'recrutement embauche', plural: true },
    { frames: 'penalty', nouns: 'amende sanction' },
    { frames: 'appointment', nouns: 'nomination' },
    { frames: 'departure', nouns: 'démission départ limogeage éviction' },
    { frames: 'donation', nouns: 'don' },
  ],
  steps: 'finalisation clôture réalisation conclusion closing bouclage signature concrétisation',
  sums: 'montant prix coût valeur facture',
  treated: `boucler finaliser conclure réaliser achever signer sceller approuver valider entériner confirmer annoncer
    officialiser effectuer suspendre abandonner reporter annuler interrompre prévoir programmer concrétiser présenter
    dévoiler homologuer ratifier acter notifier clore clôturer accomplir repousser retarder décaler autoriser planifier
    geler attendre espérer`,
  denying: 'démentir nier réfuter',
  closed: 'boucler finaliser conclure parachever',
  closing: 'acquisition investment funding_round partnership customer',
  happens: `avoir:lieu prendre:effet entrer:vigueur intervenir aboutir échouer se:concrétiser se:réaliser se:dérouler débuter commencer se:étaler se:échelonner
    se:achever se:terminer`,
  amounts: `se:élever se:chiffrer porter représenter atteindre coûter dépasser avoisiner approcher concerner toucher viser
    affecter être`,
  estimated: 'estimer évaluer chiffrer valoriser',
  led: 'mener diriger emmener souscrire',
  people: `poste emploi salarié salariée personne employé employée collaborateur collaboratrice effectif ouvrier cadre
    technicien ingénieur licenciement suppression départ`,
  prices: 'pour à à_hauteur_de sur pour_un_montant_de pour_la_somme_de pour_un_total_de au_prix_de de',
};
